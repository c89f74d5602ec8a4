import { expect, test } from "@playwright/test";
import { openExplorer } from "./explorer.ts";

test("switching the language keeps the view and translates all of it", async ({ page }) => {
  const explorer = await openExplorer(page, "#show=easc,easc-bureau&select=entity:easc&lang=en");
  const before = await explorer.settle();
  for (const [language, heading, undo] of [
    ["kk", "Стандарттау, метрология және сертификаттау жөніндегі мемлекетаралық кеңес", "Болдырмау"],
    ["ru", "Межгосударственный совет по стандартизации, метрологии и сертификации", "Отменить"],
    ["en", "Interstate Council for Standardization, Metrology and Certification", "Undo"],
  ] as const) {
    await page.locator("select").nth(1).selectOption(language);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(explorer.panel.getByRole("heading", { level: 2 })).toContainText(heading, {
      ignoreCase: true,
    });
    await expect(page.getByRole("button", { name: undo })).toBeVisible();
    const after = await explorer.settle();
    expect(after.nodes.map((node) => node.id)).toEqual(before.nodes.map((node) => node.id));
  }
});

test("filters hide and show, with counts; an empty picture says why and helps", async ({ page }) => {
  const explorer = await openExplorer(page, "#show=iso,iec,minsk&layout=force&lang=en");
  await explorer.settle();
  await page.getByRole("checkbox", { name: /Show Organizations/iu }).click();
  expect((await explorer.settle()).nodes.map((node) => node.id)).toEqual(["minsk"]);
  await page.getByRole("checkbox", { name: /Show Places/iu }).click();
  await expect(page.getByText("The filters hide everything in this view.")).toBeVisible();
  await page.locator("main").getByRole("button", { name: "Clear the filters" }).click();
  expect((await explorer.settle()).nodes).toHaveLength(3);
});

test("finding in the view counts matches and says when there are none", async ({ page }) => {
  await openExplorer(page, "#show=iso,iec,minsk&lang=en");
  const find = page.getByRole("searchbox", { name: "Find in this view" });
  await find.fill("минск");
  await expect(page.getByText("1 match")).toBeVisible();
  await find.fill("qqqq");
  await expect(page.getByText("Nothing in this view matches what you look for.")).toBeVisible();
  await page.getByRole("button", { name: "Clear “find in this view”" }).click();
  await expect(find).toHaveValue("");
});

test("the theme can be chosen and is remembered", async ({ page }) => {
  await openExplorer(page, "#lang=en");
  await page.getByTitle("Theme").selectOption("dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
