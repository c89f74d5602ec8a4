import { expect, test } from "@playwright/test";
import { expectAccessible, openExplorer } from "./explorer.ts";

const view = "#show=iso,iso-council,iec,easc,easc-bureau&layout=force";

for (const scheme of ["light", "dark"] as const) {
  for (const [width, height] of [
    [1400, 900],
    [390, 844],
  ] as const) {
    test.describe(`${scheme}, ${width} × ${height}`, () => {
      test.use({ colorScheme: scheme, viewport: { width, height } });

      test("first screen, in three languages", async ({ page }) => {
        for (const language of ["kk", "ru", "en"]) {
          await openExplorer(page, `#lang=${language}`);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          await expectAccessible(page);
        }
      });

      test("an entity, a relation, the menu, the list of shortcuts, an open search", async ({ page }) => {
        const explorer = await openExplorer(page, `${view}&select=entity:iso&lang=kk`);
        await expect(explorer.panel.getByRole("heading", { level: 2 })).toBeVisible();
        await expectAccessible(page);
        await page.goto(`/${view}&select=relation:iso-council-governs-iso&lang=ru`);
        await expect(explorer.panel.locator("blockquote").first()).toBeVisible();
        await expectAccessible(page);
        await explorer.search.fill("комитет");
        await expect(page.getByRole("option").first()).toBeVisible();
        await expectAccessible(page);
        await explorer.search.fill("");
        await page.keyboard.press("Escape");
        await page.keyboard.press("Control+KeyG");
        await page.locator("main nav").getByRole("button").first().press("KeyM");
        await expect(page.getByRole("menu")).toBeVisible();
        await expectAccessible(page);
        await page.keyboard.press("Escape");
        await page.keyboard.press("Shift+Slash");
        await expect(page.getByRole("dialog")).toBeVisible();
        await expectAccessible(page);
      });
    });
  }
}
