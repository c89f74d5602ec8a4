import { expect, type Page, test } from "@playwright/test";
import { openExplorer } from "./explorer.ts";

/** ISO is of 1947, the Interstate Council of 1992. */
const view = "#show=iso,easc,minsk,iec&layout=force&table=entities&lang=en";

async function setDate(page: Page, date: string): Promise<void> {
  const field = page.getByRole("textbox", { name: "As of: exact date" });
  await field.fill(date);
  await field.press("Enter");
  await expect(page).toHaveURL(new RegExp(`at=${date}(?:&|$)`, "u"));
}

/** How many relations of ISO its menu says there are. */
async function countInMenu(page: Page): Promise<number> {
  await page.locator('main nav [data-entity="iso"]').focus();
  await page.keyboard.press("m");
  const all = page.getByRole("menuitem", { name: /^Expand \d+$/u });
  const text = (await all.textContent()) ?? "";
  await page.keyboard.press("Escape");
  return Number(/\d+/u.exec(text)?.[0]);
}

/** How many there are by the API. */
async function countByApi(page: Page, date: string): Promise<number> {
  const query = `{ entity(id: "iso") { relationCounts(validAt: "${date}") { count } } }`;
  const answer = await page.request.post("/graphql", { data: { query } });
  const { data }: { data: { entity: { relationCounts: { count: number }[] } } } = await answer.json();
  return data.entity.relationCounts.reduce((sum, { count }) => sum + count, 0);
}

test("a date holds in canvas, table, counts, connections and answers at once", async ({ page }) => {
  const explorer = await openExplorer(page, view);
  await explorer.settle();
  const rows = page.getByRole("grid", { name: "Entities" }).locator("tbody tr[data-row]");
  await expect(rows).toHaveCount(4);
  const countOfAll = await countInMenu(page);
  await page.getByRole("button", { name: "Time", exact: true }).click();
  await setDate(page, "1950");

  expect((await explorer.settle()).nodes.map(({ id }) => id)).toEqual(["iec", "iso", "minsk"]);
  await expect(rows).toHaveCount(3);
  const expected = await countByApi(page, "1950");
  await expect.poll(() => countInMenu(page)).toBe(expected);
  expect(expected).toBeLessThan(countOfAll);

  // There is no way to a council that there isn't, and nobody who has founded it.
  await page.keyboard.press("Control+Shift+KeyL");
  await expect(explorer.panel.getByRole("combobox", { name: "Start" })).toBeFocused();
  await page.keyboard.type("ISO");
  await expect(explorer.panel.getByRole("option").first()).toContainText("Organization for Standardization");
  await page.keyboard.press("Enter");
  await expect(explorer.panel.getByRole("combobox", { name: "End" })).toBeFocused();
  await page.keyboard.type("МГС");
  await expect(explorer.panel.getByRole("option").first()).toContainText("Interstate Council");
  await page.keyboard.press("Enter");
  await expect(explorer.panel.getByText(/No path from .* within 6 steps/u)).toBeVisible();
  await setDate(page, "1995");
  await expect(explorer.panel.locator("[data-path]").first()).toContainText("Path 1 of");

  await page.keyboard.press("Control+Shift+KeyE");
  await expect(explorer.panel.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("Who founded the Interstate Council?");
  await page.keyboard.press("Enter");
  await expect(page.locator('.answer[data-status="ANSWERED"]')).toContainText("1995");
  await setDate(page, "1950");
  await expect(page.locator('.answer[data-status="EMPTY"]')).toContainText("in 1950");
  expect((await explorer.settle()).nodes.map(({ id }) => id)).not.toContain("easc");
  await expect(rows.filter({ hasText: "Interstate Council" })).toHaveCount(0);

  // A date that the question names counts instead.
  await explorer.panel
    .getByRole("combobox")
    .fill("Were the CIS countries a party to the 1992 agreement in 1995?");
  await page.keyboard.press("Enter");
  await expect(page.locator('.answer[data-status="ANSWERED"]')).toContainText("1995");
  await page.getByRole("button", { name: "Show all dates" }).click();
  await expect(rows.filter({ hasText: "Interstate Council" })).not.toHaveCount(0);
});
