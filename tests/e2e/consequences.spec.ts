import { expect, test } from "@playwright/test";
import { expectAccessible, openExplorer } from "./explorer.ts";

test.describe("without an entity", () => {
  test("shows what falls apart, from the panel, and holds it in the permalink", async ({ page }) => {
    const explorer = await openExplorer(page, "#show=iso&select=entity:iso&layout=force&lang=en");
    await explorer.panel.getByRole("button", { name: "What falls apart without it" }).click();
    await expect(explorer.panel.getByRole("heading", { level: 2 })).toContainText("Without International");
    await expect(explorer.panel.getByText(/Cut off from the rest: \d+/u)).toBeVisible();
    await expect(explorer.panel.getByText(/Relations that nothing stands in for: \d+/u)).toBeVisible();
    await expect(explorer.panel.locator("blockquote").first()).toBeVisible();
    await expect(page.locator('[role="status"][data-told]')).toContainText("Without International");
    await expect(page).toHaveURL(/inquiry=impact,iso/u);
    await expectAccessible(page);
    const { nodes } = await explorer.settle();
    expect(nodes.length).toBeGreaterThan(2);
    await explorer.panel.locator(".chips .chip").first().click();
    await explorer.panel.getByRole("button", { name: "Back to the answer" }).click();
    await expect(explorer.panel.getByRole("heading", { level: 2 })).toContainText("Without International");
    await page.reload();
    await expect(explorer.panel.getByRole("heading", { level: 2 })).toContainText("Without International");
    expect((await explorer.settle()).nodes.length).toBe(nodes.length);
  });

  test("is reached by key and by the search box", async ({ page }) => {
    const explorer = await openExplorer(page, "#show=iso,easc&layout=force&lang=en");
    await explorer.settle();
    await page.locator('main nav [data-entity="easc"]').focus();
    await page.keyboard.press("KeyW");
    await expect(page).toHaveURL(/inquiry=impact,easc/u);
    await page.keyboard.press("Space");
    await explorer.search.fill("falls apart");
    await page.keyboard.press("Enter");
    await expect(explorer.panel.getByRole("heading", { level: 2 })).toContainText("Without Interstate");
  });
});

test("what an agreement brought about is shown with its sentences", async ({ page }) => {
  const explorer = await openExplorer(page, "#show=cis-agreement-1992&layout=force&lang=en");
  await explorer.settle();
  await page.locator('main nav [data-entity="cis-agreement-1992"]').press("KeyM");
  await page.getByRole("menuitem", { name: "What it brought about" }).click();
  await expect(explorer.panel.getByRole("heading", { level: 2 })).toContainText("Brought about by Agreement");
  await expect(explorer.panel.getByText(/: founded$/u).first()).toBeVisible();
  await expect(explorer.panel.locator("blockquote").first()).toBeVisible();
  await expect(page).toHaveURL(/inquiry=founded,cis-agreement-1992/u);
  await expectAccessible(page);
  expect((await explorer.settle()).nodes.map(({ id }) => id)).toContain("easc");
  await page.keyboard.press("Control+KeyZ");
  await expect.poll(async () => (await explorer.drawn()).nodes.length).toBe(1);
});

test("a phone has its settings below one button", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openExplorer(page, "#show=iso,iec&layout=force&lang=kk");
  const header = await page.getByRole("banner").boundingBox();
  expect(header?.height ?? 0).toBeLessThan(120);
  const toggle = page.getByRole("button", { name: "Тағы" });
  await toggle.click();
  await page.getByLabel("Тіл").selectOption("en");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("Language")).toBeHidden();
});
