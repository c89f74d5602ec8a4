import { expect, test } from "@playwright/test";
import { expectAccessible, openExplorer } from "./explorer.ts";

const words = {
  en: "The sources disagree",
  ru: "Источники расходятся",
  kk: "Дереккөздер әртүрлі айтады",
} as const;

for (const language of ["en", "ru", "kk"] as const) {
  test(`claims that disagree stand side by side and say so in ${language}`, async ({ page }) => {
    const explorer = await openExplorer(page, `#show=cenelec&select=entity:cenelec&lang=${language}`);
    const claims = explorer.panel.getByRole("list", { name: words[language] });
    const columns = claims.getByRole("listitem");
    await expect(columns).toHaveCount(2);
    await expect(columns.first()).toContainText("1973");
    await expect(columns.last()).toContainText("1961");
    await expect(explorer.panel.getByText(words[language], { exact: true }).first()).toBeVisible();
    const [left, right] = [await columns.first().boundingBox(), await columns.last().boundingBox()];
    expect(right?.y).toBe(left?.y);
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
    await expectAccessible(page);
  });
}

test("each column names value, date and source, and gives its sentence to the keyboard", async ({ page }) => {
  const explorer = await openExplorer(page, "#show=eu-single-market&select=entity:eu-single-market&lang=en");
  const columns = explorer.panel.getByRole("list", { name: words.en }).getByRole("listitem");
  await expect(columns).toHaveCount(2);
  await expect(columns.first()).toContainText("12 countries");
  await expect(columns.last()).toContainText("15 countries");
  await expect(columns.getByText("from 1993")).toHaveCount(2);
  await expect(columns.last().getByRole("definition").last()).not.toBeEmpty();
  await columns.first().locator("summary").first().focus();
  await page.keyboard.press("Enter");
  await expect(columns.first().locator("blockquote")).toBeVisible();
});

test("dates of which one is only more exact don't disagree", async ({ page }) => {
  const explorer = await openExplorer(page, "#show=iec&select=entity:iec&lang=en");
  await expect(explorer.panel.getByText("26 June 1906")).toBeVisible();
  await expect(explorer.panel.getByRole("list", { name: /^Founded/iu })).toHaveCount(0);
});

test.describe("where it is narrow", () => {
  test.use({ viewport: { width: 280, height: 700 } });

  test("they stand one above the other", async ({ page }) => {
    const explorer = await openExplorer(page, "#show=cenelec&select=entity:cenelec&lang=ru");
    const columns = explorer.panel.getByRole("list", { name: words.ru }).getByRole("listitem");
    await expect(columns).toHaveCount(2);
    await columns.last().scrollIntoViewIfNeeded();
    const [upper, lower] = [await columns.first().boundingBox(), await columns.last().boundingBox()];
    expect(lower?.x).toBe(upper?.x);
    expect(lower?.y).toBeGreaterThan((upper?.y ?? 0) + (upper?.height ?? 0));
  });
});
