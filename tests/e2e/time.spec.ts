import { expect, test } from "@playwright/test";
import { expectAccessible, openExplorer } from "./explorer.ts";

/** In 1950 there is ISO (1947) and no Interstate Council (1992), whose relations go with it. */
const view = "#show=iso,easc,cis-agreement-1992,minsk,iec&layout=force";

test("the date holds in canvas, table, counts and panel at once, and undo takes it back", async ({
  page,
}) => {
  const explorer = await openExplorer(page, `${view}&select=entity:iso&table=entities&lang=en`);
  const whole = await explorer.settle();
  const rows = page.getByRole("grid", { name: "Entities" }).locator("tbody tr[data-row]");
  await expect(rows).toHaveCount(5);
  const relationSummary = explorer.panel.locator(".relation-group summary");
  await expect(relationSummary.first()).toBeVisible();
  const countAll = (await relationSummary.allTextContents()).join("|");

  await page.getByRole("button", { name: "Time", exact: true }).click();
  const field = page.getByRole("textbox", { name: "As of: exact date" });
  await field.fill("1950");
  await field.press("Enter");

  const dated = await explorer.settle();
  expect(dated.nodes.map(({ id }) => id).toSorted()).toEqual(["iec", "iso", "minsk"]);
  expect(dated.relations.length).toBeLessThan(whole.relations.length);
  await expect(rows).toHaveCount(3);
  await expect(page.locator(".legend [role=status]").first()).toContainText("3 entities");
  await expect(page.getByText(/Hidden by the date: 2 entities/u)).toBeVisible();
  // The panel counts what ISO was related to in 1950: the Council of 1992 isn't among it.
  await expect.poll(async () => (await relationSummary.allTextContents()).join("|")).not.toBe(countAll);
  await expect.poll(() => page.url()).toContain("at=1950");

  await page.getByRole("button", { name: "Undo" }).click();
  expect((await explorer.settle()).nodes).toHaveLength(5);
  await expect.poll(() => page.url()).not.toContain("at=");
});

test("the permalink holds the date; expanding brings only what was there", async ({ page }) => {
  const explorer = await openExplorer(page, "#show=iso&at=1950&lang=en");
  await explorer.settle();
  await page.keyboard.press("Control+KeyG");
  await page.keyboard.press("Enter");
  await expect(explorer.toasts).toContainText("Added");
  const ids = (await explorer.settle()).nodes.map(({ id }) => id);
  expect(ids).not.toContain("easc");
  expect(ids.length).toBeGreaterThan(1);
  await expect(page.getByText(/Hidden by the date/u)).toBeHidden();
});

test("the slider goes by years with the keyboard, and says what it is at", async ({ page }) => {
  await openExplorer(page, `${view}&at=1991&lang=en`);
  const slider = page.getByRole("slider", { name: "As of" });
  await expect(slider).toHaveAttribute("aria-valuetext", "1991");
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", "1992");
  await expect(page.getByText(/Hidden by the date/u)).toBeHidden();
  await page.getByRole("button", { name: "Back to the last change" }).click();
  await expect.poll(() => page.url()).toContain("at=1947");
  await page.getByRole("button", { name: "Show all dates" }).click();
  await expect.poll(() => page.url()).not.toContain("at=");
  await expect(slider).toBeHidden();
});

test("a wrong date is refused in words and changes nothing", async ({ page }) => {
  await openExplorer(page, `${view}&at=1991&lang=en`);
  const field = page.getByRole("textbox", { name: "As of: exact date" });
  await field.fill("1992-13");
  await field.press("Enter");
  await expect(page.getByText("Write a date such as 1992, 1992-03 or 1992-03-13.")).toBeVisible();
  await expectAccessible(page);
  expect(page.url()).toContain("at=1991");
});

test("years are played and can be paused; without motion there is nothing to play", async ({ page }) => {
  await openExplorer(page, `${view}&at=1990&lang=en`);
  await page.getByRole("button", { name: "Play the years" }).click();
  await expect.poll(() => page.url()).toMatch(/at=199[2-9]/u);
  await page.getByRole("button", { name: "Pause" }).click();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(page.getByRole("button", { name: "Play the years" })).toBeHidden();
  await expect(page.getByRole("button", { name: "On to the next change" })).toBeVisible();
});

test("two dates are compared: what came is signed, ringed and listed", async ({ page }) => {
  const explorer = await openExplorer(page, `${view}&at=1995&compare=1950&lang=en`);
  expect((await explorer.settle()).nodes).toHaveLength(5);
  await expect(page.getByText(/Came: \d+ · ended: 0 · stayed: \d+/u)).toBeVisible();
  await page.getByRole("button", { name: "List the changes" }).click();
  const grid = page.getByRole("grid", { name: "Changes" });
  await expect(grid.locator("tbody tr[data-row]").first()).toContainText("+ came");
  await expect(
    grid.getByRole("row", { name: /Interstate Council for Standardization/u }).first(),
  ).toContainText("+ came");
  await expectAccessible(page);
});

const oldAndNew = {
  en: ["International Telegraph Union", "International Telecommunication Union", "renamed"],
  ru: ["Международный телеграфный союз", "Международный союз электросвязи", "сменило название"],
  kk: ["Халықаралық телеграф одағы", "Халықаралық электр байланысы одағы", "атауы өзгерді"],
} as const;

for (const [language, [before, after, renamed]] of Object.entries(oldAndNew)) {
  test(`a body bears the name of its time, and both names between two dates (${language})`, async ({
    page,
  }) => {
    const union = "#show=itu,geneva&select=entity:itu";
    const explorer = await openExplorer(page, `${union}&at=1920&table=entities&lang=${language}`);
    const heading = explorer.panel.getByRole("heading", { level: 2 });
    const mirror = page.locator(".graph-mirror [data-entity=itu]");
    const rows = page.locator(".data-table tbody tr[data-row]");
    await expect(heading).toHaveText(before);
    await expect(mirror).toContainText(before);
    await expect(rows.filter({ hasText: before })).toHaveCount(1);

    await page.goto(`/${union}&at=1950&table=entities&lang=${language}`);
    await expect(heading).toHaveText(after);
    await expect(mirror).toContainText(after);

    await page.goto(`/${union}&at=1920&compare=1950&table=changes&lang=${language}`);
    await expect(heading).toHaveText(`${before} → ${after}`);
    await expect(rows.filter({ hasText: `→ ${renamed}` })).toContainText(`${before} → ${after}`);
    await expect(page.locator(".time-summary")).toContainText(/: 1 ·/u);
    await expectAccessible(page);

    await explorer.search.fill(before);
    await expect(page.getByRole("option").filter({ hasText: after }).first()).toBeVisible();
  });
}

test("where nothing was there, that is said, with the way out", async ({ page }) => {
  await openExplorer(page, "#show=easc&lang=en");
  await page.goto("/#show=easc&at=1900&lang=en");
  await expect(page.getByText("Nothing in this view was there at this date.")).toBeVisible();
  await page.locator("main").getByRole("button", { name: "Show all dates" }).click();
  await expect(page.getByText("Nothing in this view was there at this date.")).toBeHidden();
});

for (const [language, label] of [
  ["kk", "Мына күнгі жағдай"],
  ["ru", "На дату"],
] as const) {
  test(`the dates speak ${language}, and axe finds nothing`, async ({ page }) => {
    await openExplorer(page, `${view}&at=1991&compare=2000&table=relations&lang=${language}`);
    await expect(page.getByRole("slider", { name: label })).toBeVisible();
    await expectAccessible(page);
  });
}
