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

  // On a Russian or Kazakh layout the same key gives another letter; what counts is its place.
  for (const [layout, letter] of [
    ["Russian", "я"],
    ["Kazakh", "я"],
    ["English", "z"],
  ] as const) {
    test(`Ctrl+Z takes back on a ${layout} layout`, async ({ page }) => {
      const explorer = await openExplorer(page, "#show=iso,iec&lang=en");
      await explorer.clickEntity("iso", { right: true });
      await page.getByRole("menuitem", { name: "Hide", exact: true }).click();
      await expect.poll(async () => (await explorer.drawn()).nodes.length).toBe(1);
      await page.evaluate((key) => {
        const press = { key, code: "KeyZ", ctrlKey: true, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new KeyboardEvent("keydown", press));
      }, letter);
      await expect.poll(async () => (await explorer.drawn()).nodes.length).toBe(2);
    });
  }

  test("? lists the shortcuts, Escape closes the list", async ({ page }) => {
    await openExplorer(page);
    await page.keyboard.press("Shift+Slash");
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  });
});
