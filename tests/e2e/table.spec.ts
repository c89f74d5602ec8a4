import { expect, test } from "@playwright/test";
import { expectAccessible, openExplorer } from "./explorer.ts";
import { waitForCalm } from "./waitForCalm.ts";

const view = "#show=iso,iso-council,iec,easc,easc-bureau,minsk&layout=force&lang=en";

test("rows and picture are selected together, both ways", async ({ page }) => {
  const explorer = await openExplorer(page, `${view}&table=entities`);
  const grid = page.getByRole("grid", { name: "Entities" });
  await grid.getByRole("row", { name: /Minsk/u }).click();
  await expect(explorer.panel.getByRole("heading", { level: 2 })).toContainText("Minsk");
  // The panel that has opened covers a part of the map.
  await page.getByRole("button", { name: "Show all", exact: true }).click();
  await waitForCalm(explorer);
  await explorer.clickEntity("iec");
  await expect(grid.locator('tr[aria-selected="true"]')).toContainText("International Electrotechnical");
});

test("filters and search hold in the table; it can be sorted", async ({ page }) => {
  await openExplorer(page, `${view}&table=entities`);
  const rows = page.getByRole("grid", { name: "Entities" }).locator("tbody tr[data-row]");
  await expect(rows).toHaveCount(6);
  await page.getByRole("button", { name: "Began" }).click();
  await expect(rows.first()).toContainText("1906");
  await expect(page.getByRole("columnheader", { name: "Began" })).toHaveAttribute("aria-sort", "ascending");
  await page.getByRole("checkbox", { name: /Show Places/iu }).click();
  await expect(rows).toHaveCount(5);
  await page.getByRole("searchbox", { name: "Find in this view" }).fill("ISO");
  await expect.poll(() => rows.count()).toBeLessThan(5);
});

test("is walked, read and left with the keyboard alone", async ({ page }) => {
  const explorer = await openExplorer(page, view);
  await page.getByRole("button", { name: "Table", exact: true }).press("Enter");
  const tab = page.getByRole("tab", { name: "Entities" });
  await tab.focus();
  await page.keyboard.press("ArrowRight");
  const relations = page.getByRole("tab", { name: "Relations" });
  await expect(relations).toBeFocused();
  await expect(relations).toHaveAttribute("aria-selected", "true");
  const grid = page.getByRole("grid", { name: "Relations" });
  await grid.locator('tr[tabindex="0"]').focus();
  await page.keyboard.press("End");
  await expect(grid.locator("tbody tr[data-row]").last()).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(explorer.panel.locator("blockquote").first()).toBeVisible();
  await expect.poll(() => page.url()).toContain("table=relations");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Close the table" }).click();
  await expect.poll(() => page.url()).not.toContain("table=");
});

test("opens by itself where a view has no relations", async ({ page }) => {
  await openExplorer(page, "#show=minsk,iec,unesco&lang=en");
  await expect(page.getByRole("grid", { name: "Entities" })).toBeVisible();
});

test("draws only the rows in sight of the whole map, and finds the last", async ({ page }) => {
  await openExplorer(page, "#lang=en");
  await page.getByRole("button", { name: "Show the whole map" }).click();
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await page.getByRole("tab", { name: "Relations" }).click();
  const grid = page.getByRole("grid", { name: "Relations" });
  await expect(grid).toBeVisible();
  const all = Number(await grid.getAttribute("aria-rowcount"));
  expect(all).toBeGreaterThan(150);
  expect(await grid.locator("tbody tr[data-row]").count()).toBeLessThan(60);
  await grid.locator('tr[tabindex="0"]').focus();
  await page.keyboard.press("End");
  await expect(page.locator(":focus")).toHaveAttribute("aria-rowindex", String(all));
});

for (const scheme of ["light", "dark"] as const) {
  test(`axe finds nothing in ${scheme}, narrow`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 390, height: 844 });
    for (const language of ["kk", "ru"]) {
      await page.goto("about:blank");
      await openExplorer(page, `${view.replace("en", language)}&table=relations&at=1999`);
      await expect(page.getByRole("grid")).toBeVisible();
      await expectAccessible(page);
    }
  });
}

test("headings and whole dates can be read beside an open panel", async ({ page }) => {
  await openExplorer(
    page,
    "#show=cis-agreement-1992,easc&table=entities&select=entity:easc&layout=force&lang=ru",
  );
  const grid = page.getByRole("grid");
  const date = grid.getByText("13 марта 1992 г.").first();
  await expect(date).toBeVisible();
  const isCut = (element: HTMLElement) =>
    element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
  expect(await date.evaluate(isCut)).toBe(false);
  const headings = grid.getByRole("columnheader").getByRole("button");
  await expect(headings.last()).toHaveText(/Связей|Связи/u);
  expect(
    await headings.evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).length),
  ).toBe(0);
});
