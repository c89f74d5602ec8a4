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

  test("? lists the shortcuts, Escape closes the list", async ({ page }) => {
    await openExplorer(page);
    await page.keyboard.press("Shift+Slash");
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  });
});
