import { expect, test } from "@playwright/test";
import { type Explorer, openExplorer } from "./explorer.ts";

/** Where each entity stands on the map. */
async function places(explorer: Explorer) {
  const { nodes } = await explorer.settle();
  return nodes.map(({ id, at }) => ({ id, at }));
}

test.describe("expanding", () => {
  test("the menu says counts before, and nothing that stood moves", async ({ page }) => {
    const explorer = await openExplorer(page, "#show=iso,easc&layout=force");
    const before = await places(explorer);
    await explorer.clickEntity("iso", { right: true });
    const menu = page.getByRole("menu");
    const items = menu.getByRole("menuitem");
    await expect(menu.getByRole("menuitem", { name: /governed/u })).toHaveText(/\d/u);
    expect(await items.count()).toBeGreaterThan(5);
    await menu.getByRole("menuitem", { name: /governed/u }).click();
    await expect(explorer.toasts).toContainText(/Added: 1 entity/u);
    await expect.poll(() => page.url()).toContain("iso-council");
    expect(await places(explorer)).toEqual(expect.arrayContaining(before));
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
      const before = await places(explorer);
      await explorer.clickEntity("iso", { right: true });
      await page.getByRole("menuitem", { name, exact: true }).click();
      await page.getByRole("button", { name: "Undo" }).click();
      expect(await places(explorer)).toEqual(before);
    }
  });
});
