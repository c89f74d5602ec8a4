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
