import { expect, test } from "@playwright/test";
import { openExplorer } from "./explorer.ts";

test.describe("expanding", () => {
  test("the menu says counts before, and nothing that stood moves", async ({ page }) => {
    const explorer = await openExplorer(page, "#show=iso,easc&layout=force");
    const before = await explorer.settle();
    await explorer.clickEntity("iso", { right: true });
    const menu = page.getByRole("menu");
    const items = menu.getByRole("menuitem");
    await expect(menu.getByRole("menuitem", { name: /governed/u })).toHaveText(/\d/u);
    expect(await items.count()).toBeGreaterThan(5);
    await menu.getByRole("menuitem", { name: /governed/u }).click();
    await expect(explorer.toasts).toContainText(/Added: 1 entity/u);
    const state = await page.evaluate(() => window.location.hash);
    expect(state).toContain("iso-council");
    const after = await explorer.settle();
    expect(after.nodes.map((node) => node.id)).toEqual(
      expect.arrayContaining(before.nodes.map((node) => node.id)),
    );
  });

  test("a second expansion says that all was already shown", async ({ page }) => {
    const explorer = await openExplorer(page, "#show=easc-bureau");
    await explorer.clickEntity("easc-bureau", { double: true });
    await expect(explorer.toasts).toContainText("Added:");
    await explorer.clickEntity("easc-bureau", { double: true });
    await expect(explorer.toasts).toContainText("already shown");
  });

  test("hide, hide others and pin can be undone", async ({ page }) => {
    const explorer = await openExplorer(page, "#show=iso,easc,iec&layout=force");
    for (const name of ["Hide", "Hide all others", "Pin here"]) {
      const before = await explorer.settle();
      await explorer.clickEntity("iso", { right: true });
      await page.getByRole("menuitem", { name, exact: true }).click();
      await page.getByRole("button", { name: "Undo" }).click();
      expect(await explorer.settle()).toEqual(before);
    }
  });
});
