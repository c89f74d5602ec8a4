import { expect, test } from "@playwright/test";
import { openExplorer } from "./explorer.ts";

test.describe("without a mouse", () => {
  test("the menu opens, is walked and closed by keys, and gives the focus back", async ({ page }) => {
    const explorer = await openExplorer(page, "#show=easc&lang=en");
    await explorer.settle();
    await page.keyboard.press("Control+KeyG");
    await page.keyboard.press("Shift+F10");
    await expect(page.getByRole("menu")).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await expect(page.getByRole("menuitem", { name: "Hide all others" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("menu")).toBeHidden();
    await expect(page.locator(":focus")).toHaveAttribute("data-entity", "easc");
  });

  test("what was found or chosen is taken back where it was typed", async ({ page }) => {
    const explorer = await openExplorer(page, "#show=iso,iec&layout=force&lang=en");
    const shown = async () => (await explorer.drawn()).nodes.map(({ id }) => id);
    await page.keyboard.press("Control+KeyK");
    await page.keyboard.type("Minsk");
    await expect(page.getByRole("option", { name: "Minsk", exact: true })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect.poll(shown).toContain("minsk");
    await expect(explorer.search).toBeFocused();
    await page.keyboard.press("Control+KeyZ");
    await expect.poll(shown).toEqual(["iec", "iso"]);
    const layout = page.getByRole("banner").getByRole("combobox", { name: "Layout" });
    await layout.focus();
    await page.keyboard.press("ArrowDown");
    await expect(page).toHaveURL(/layout=concentric/u);
    await page.keyboard.press("Control+KeyZ");
    await expect(page).toHaveURL(/layout=force/u);
    await expect(layout).toHaveValue("force");
  });

  test("? lists the shortcuts, Escape closes the list", async ({ page }) => {
    await openExplorer(page);
    await page.keyboard.press("Shift+Slash");
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    // Where a Russian layout has the sign.
    await page.locator("body").dispatchEvent("keydown", { key: "?", code: "Digit7", shiftKey: true });
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  });
});
