import { expect, test } from "@playwright/test";
import { openExplorer } from "./explorer.ts";

const interstateCouncil = /Interstate Council for Standardization/u;

test.describe("whole journeys", () => {
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

  test("Tab into the graph, walk along relations, follow one, expand it, read its proof", async ({
    page,
  }) => {
    const explorer = await openExplorer(page, "#show=iso,iso-council,iso-general-assembly&lang=en");
    await explorer.settle();
    await page.keyboard.press("Control+KeyG");
    const focused = page.locator(":focus");
    await expect(focused).toHaveAttribute("data-entity", "iso");
    await page.keyboard.press("ArrowDown");
    await expect(focused).toHaveText(/^1 of \d+: .+ – /u);
    const first = await focused.textContent();
    await page.keyboard.press("ArrowDown");
    await expect(focused).toHaveText(/^2 of \d+: /u);
    await page.keyboard.press("ArrowUp");
    await expect(focused).toHaveText(first ?? "");
    await page.keyboard.press("Space");
    await expect(explorer.panel.locator("blockquote").first()).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(focused).toHaveAttribute("data-entity", /iso-/u);
    await page.keyboard.press("Enter");
    await expect(explorer.toasts).toContainText("Added");
  });
});
