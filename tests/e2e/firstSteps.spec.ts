import { expect, test } from "@playwright/test";
import { openExplorer } from "./explorer.ts";

const interstateCouncil = /Interstate Council for Standardization/u;

test.describe("the first steps of a stranger", () => {
  for (const text of ["Кеңес", "kenes", "Interstate Council", "кенес", "межгосударственного совета"]) {
    test(`"${text}" finds the Interstate Council first`, async ({ page }) => {
      const { search } = await openExplorer(page);
      await search.fill(text);
      await expect(page.getByRole("option").first()).toHaveText(interstateCouncil);
    });
  }

  test("search, expand, and read the sentence that proves a relation", async ({ page }) => {
    const explorer = await openExplorer(page);
    await explorer.search.fill("Кеңес");
    await expect(page.getByRole("option").first()).toHaveText(interstateCouncil);
    await explorer.search.press("Enter");
    await expect(explorer.panel.getByRole("heading", { level: 2 })).toHaveText(interstateCouncil);

    await explorer.clickEntity("easc", { double: true });
    await expect(explorer.toasts).toContainText(/Added: \d+ entities, \d+ relations/u);
    const drawn = await explorer.settle();
    expect(drawn.nodes.length).toBeGreaterThan(10);

    await explorer.clickRelation("easc-bureau-working-organ-of-easc");
    const quotation = explorer.panel.locator("blockquote[lang=kk]").first();
    await expect(quotation).toContainText("Минск қаласында орналасқан бюросы");
    await expect(explorer.panel.locator("p[lang=en]").first()).toContainText("Minsk");
    await expect(explorer.panel.getByText("Other translations").first()).toBeVisible();
  });

  test("an example question opens its view with the proof selected", async ({ page }) => {
    const explorer = await openExplorer(page);
    await page.getByRole("link", { name: "Who governs ISO between assemblies?" }).click();
    await expect(explorer.panel.locator("blockquote[lang=kk]").first()).toContainText(
      "ИСО-ның Кеңесі басқарады",
    );
    expect((await explorer.settle()).nodes.map((node) => node.id)).toContain("iso-council");
  });

  test("nothing is found in words, with what to try", async ({ page }) => {
    const { search } = await openExplorer(page);
    await search.fill("zzzzqqqq");
    await expect(page.getByText(/Nothing is called “zzzzqqqq”/u)).toBeVisible();
  });

  test("the whole map shows every entity of the dataset", async ({ page }) => {
    const explorer = await openExplorer(page);
    await page.getByRole("button", { name: "Show the whole map" }).click();
    await expect.poll(async () => (await explorer.drawn()).nodes.length).toBeGreaterThan(100);
  });
});
