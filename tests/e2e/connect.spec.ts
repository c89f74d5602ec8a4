import { expect, test } from "@playwright/test";
import { expectAccessible, openExplorer } from "./explorer.ts";

const connected = "#show=iso,easc&layout=force&lang=en&inquiry=paths,iso,easc";

test.describe("how are two entities connected?", () => {
  test("is asked and answered without a mouse", async ({ page }) => {
    const explorer = await openExplorer(page, "#lang=en");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.keyboard.press("Control+Shift+KeyL");
    const start = explorer.panel.getByRole("combobox", { name: "Start" });
    await expect(start).toBeFocused();
    await page.keyboard.type("IEC");
    await expect(explorer.panel.getByRole("option").first()).toContainText(
      "International Electrotechnical Commission",
    );
    await page.keyboard.press("Enter");
    await expect(explorer.panel.getByRole("combobox", { name: "End" })).toBeFocused();
    await page.keyboard.type("МГС");
    await expect(explorer.panel.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("Enter");
    const heads = explorer.panel.locator("[data-path]");
    await expect(heads.first()).toContainText(/Path 1 of \d+/u);
    await expect(page.locator('[role="status"][data-told]')).toContainText(/paths? from .* to /u);
    await expect(page).toHaveURL(/inquiry=paths,iec,easc/u);
    await explorer.settle();

    // From who has been chosen last, by Tab to the first path, and by arrows through its steps.
    await expect(page.locator(":focus")).toContainText("Interstate Council");
    await heads.first().focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator(":focus")).toContainText("International Electrotechnical Commission");
    await page.keyboard.press("ArrowDown");
    await expect(page.locator(":focus")).toHaveAttribute("aria-label", / – .* – /u);
    await expect(explorer.panel.locator("blockquote").first()).toBeVisible();
    await page.keyboard.press("ArrowLeft");
    await expect(heads.first()).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(heads.nth(1)).toBeFocused();
    await expect(heads.nth(1)).toHaveAttribute("aria-pressed", "true");
    await expect(page).toHaveURL(/path:2/u);
    await expectAccessible(page);

    const { nodes } = await explorer.settle();
    expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(["iec", "easc"]));
    await page.keyboard.press("Control+KeyZ");
    await page.keyboard.press("Control+KeyZ");
    await expect.poll(async () => (await explorer.drawn()).nodes.length).toBe(0);
  });

  test("holds in a permalink, with the sentence of every step", async ({ page }) => {
    const explorer = await openExplorer(page, connected);
    await expect(explorer.panel.getByRole("heading", { level: 2 })).toHaveText("How are they connected?");
    await expect(explorer.panel.locator("[data-path]")).toHaveCount(1);
    await expect(explorer.panel.locator("blockquote").first()).toContainText("таныды");
    await expect(explorer.panel.locator(".citation-translation").first()).toBeVisible();
    await explorer.panel.getByRole("button", { name: "Look for longer paths too" }).click();
    await expect(explorer.panel.locator("[data-path]")).toHaveCount(20);
    await expect(explorer.panel.getByText("There are more than are listed.")).toBeVisible();
  });

  test("starts from a node's menu, swaps its ends, and shows a step's relation and the way back", async ({
    page,
  }) => {
    const explorer = await openExplorer(page, "#show=iso,easc&layout=force&lang=en");
    await explorer.clickEntity("iso", { right: true });
    await page.getByRole("menuitem", { name: "Connect from here" }).click();
    await explorer.clickEntity("easc", { right: true });
    await page.getByRole("menuitem", { name: "Connect to here" }).click();
    await expect(page).toHaveURL(/inquiry=paths,iso,easc/u);
    await explorer.panel.getByRole("button", { name: "Swap start and end" }).click();
    await expect(page).toHaveURL(/inquiry=paths,easc,iso/u);
    await expect(explorer.panel.locator('.hop[data-forward="false"]')).toHaveCount(1);
    await explorer.panel.getByRole("button", { name: / – recognized – / }).click();
    await expect(explorer.panel.getByText("The sentence that proves it")).toBeVisible();
    await explorer.panel.getByRole("button", { name: "Back to the answer" }).click();
    await expect(explorer.panel.locator("[data-path]")).toHaveCount(1);
    await explorer.panel.getByRole("button", { name: "Close" }).click();
    await expect(explorer.panel).toBeHidden();
    await expect(page).not.toHaveURL(/inquiry=/u);
  });

  test("says plainly that there is no path, and what to try", async ({ page }) => {
    const explorer = await openExplorer(page, "#show=iso,easc&lang=en&inquiry=paths,iso,easc,type:MEETS_IN");
    await expect(explorer.panel.getByText(/No path from .* within 6 steps/u)).toBeVisible();
    await expectAccessible(page);
    await explorer.panel
      .locator(".connect-results")
      .getByRole("button", { name: "Allow all relation types" })
      .click();
    await expect(explorer.panel.locator("[data-path]")).toHaveCount(1);
  });

  test("names its ends where it can't be asked or answered, and says which isn't there", async ({ page }) => {
    const { panel } = await openExplorer(page, "#inquiry=paths,iso,no-such-body&lang=en");
    const ends = panel.locator(".end-chosen");
    await expect(ends.nth(0)).toContainText("International Organization for Standardization");
    await expect(ends.nth(1)).toContainText("no-such-body");
    await expect(ends.nth(1)).toContainText("This entity is no longer in the data.");
    await page.goto("/");
    await page.goto("/#inquiry=paths,iec,iec&lang=ru");
    await expect(panel.locator(".end-chosen")).toContainText([
      "Международная электротехническая комиссия",
      "Международная электротехническая комиссия",
    ]);
  });

  test("goes through chosen relation types alone", async ({ page }) => {
    const explorer = await openExplorer(page, connected);
    await explorer.panel.getByText("Through all relation types").click();
    await explorer.panel.getByRole("checkbox", { name: /^works on/u }).check();
    await expect(page).toHaveURL(/type:WORKS_ON/u);
    await expect(explorer.panel.locator("[data-path]").first()).toContainText("Path 1 of 1, 2 steps");
    await expectAccessible(page);
  });

  test("links three entities by the smallest piece", async ({ page }) => {
    const explorer = await openExplorer(page, connected);
    await explorer.panel.getByRole("button", { name: "Add another entity" }).click();
    await expect(explorer.panel.getByRole("combobox", { name: "Also" })).toBeFocused();
    await page.keyboard.type("CEN");
    await expect(explorer.panel.getByRole("option").first()).toContainText("European Committee");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/inquiry=links,3,iso,easc,cen/u);
    await expect(explorer.panel.getByText(/The smallest piece that links them: \d+ entities/u)).toBeVisible();
    await expect(explorer.panel.locator("blockquote").first()).toBeVisible();
    await expectAccessible(page);
    await explorer.panel.getByRole("button", { name: /^Remove European Committee/u }).click();
    await expect(page).toHaveURL(/inquiry=paths,iso,easc/u);
  });

  test("puts the closest ties first where that is asked for, by the keyboard and in the permalink", async ({
    page,
  }) => {
    const explorer = await openExplorer(
      page,
      "#show=iso,electrotechnics&inquiry=paths,iso,electrotechnics&layout=force&lang=en",
    );
    const titles = explorer.panel.locator(".path-list .path-title");
    await expect(titles.first()).toHaveText(/1 step$/u);
    const box = explorer.panel.getByRole("checkbox", { name: "Closest ties first" });
    await expect(box).not.toBeChecked();
    await box.focus();
    await page.keyboard.press("Space");
    await expect(box).toBeChecked();
    await expect(titles.first()).toHaveText(/2 steps$/u);
    await expect(page).toHaveURL(/inquiry=paths,iso,electrotechnics,weighted/u);
    await expectAccessible(page);
    await page.reload();
    await expect(box).toBeChecked();
    await expect(titles.first()).toHaveText(/2 steps$/u);
  });
});

for (const [scheme, width, height] of [
  ["dark", 1400, 900],
  ["light", 390, 844],
] as const) {
  test.describe(`${scheme}, ${width} × ${height}`, () => {
    test.use({ colorScheme: scheme, viewport: { width, height } });

    test("axe finds nothing in the form, its search and its answer", async ({ page }) => {
      const explorer = await openExplorer(page, "#lang=kk");
      await page.keyboard.press("Control+Shift+KeyL");
      await expectAccessible(page);
      await explorer.panel.getByRole("combobox").first().fill("кенес");
      await expect(explorer.panel.getByRole("option").first()).toBeVisible();
      await expectAccessible(page);
      await page.goto(`/${connected.replace("lang=en", "lang=ru")},longer,path:2`);
      await expect(explorer.panel.locator("blockquote").first()).toBeVisible();
      await expectAccessible(page);
    });
  });
}
