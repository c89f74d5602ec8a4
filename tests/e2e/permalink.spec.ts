import { expect, test } from "@playwright/test";
import { openExplorer } from "./explorer.ts";

test.describe("permalinks", () => {
  test("a new browser profile shows the same picture", async ({ page, browser }) => {
    const explorer = await openExplorer(page, "#show=iso,iec&lang=ru");
    await explorer.clickEntity("iso", { double: true });
    await expect(explorer.toasts).toContainText("Добавлено");
    await page.getByRole("checkbox", { name: "Показывать: области деятельности" }).uncheck();
    await explorer.clickRelation("iso-party-to-iso-iec-agreement");
    await expect(explorer.panel.locator("blockquote").first()).toBeVisible();
    const here = await explorer.settle();
    await expect.poll(() => page.url()).toContain("hide=");
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    const elsewhere = await openExplorer(await context.newPage(), new URL(page.url()).hash);
    await expect(elsewhere.panel.locator("blockquote").first()).toBeVisible();
    const there = await elsewhere.settle();
    const toPlaces = ({ nodes }: typeof here) => nodes.map(({ id, at }) => ({ id, at }));
    expect(toPlaces(there)).toEqual(toPlaces(here));
    expect(there.relations.map(({ id }) => id)).toEqual(here.relations.map(({ id }) => id));
    await expect(elsewhere.page.locator("html")).toHaveAttribute("lang", "ru");
    await context.close();
  });

  test("what is gone is named, and the rest is shown", async ({ page }) => {
    const explorer = await openExplorer(page, "#show=iso,no-such-body&lang=en");
    await expect(page.locator(".notice").getByText("No longer in the data: no-such-body.")).toBeVisible();
    expect((await explorer.settle()).nodes.map((node) => node.id)).toEqual(["iso"]);
  });

  for (const hash of ["#z=%%%", "#z=AAAA", "#show=&pos=!!", "#{}", "#show=<script>alert(1)</script>"]) {
    test(`${hash} is answered in words`, async ({ page }) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await openExplorer(page, hash);
      await expect(page.locator(".notice").first()).toBeVisible();
      expect(errors).toEqual([]);
    });
  }
});
