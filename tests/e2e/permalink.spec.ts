import { expect, type Page, test } from "@playwright/test";
import { openExplorer } from "./explorer.ts";

/** Where, in pixels of the window, the only canvas of the map has something opaque. */
async function readInk(page: Page): Promise<readonly { readonly x: number; readonly y: number }[]> {
  return page.locator("main canvas").evaluate((canvas: HTMLCanvasElement) => {
    const { left, top } = canvas.getBoundingClientRect();
    const { width, height } = canvas;
    const { data } = canvas.getContext("2d")?.getImageData(0, 0, width, height) ?? { data: [] };
    return Array.from({ length: width * height }, (_, index) => index)
      .filter((index) => data[index * 4 + 3] === 255)
      .map((index) => ({ x: left + (index % width), y: top + Math.floor(index / width) }));
  });
}

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

  test("the picture is sketched, place for place, before the map has come", async ({ page }) => {
    let send: () => void = () => undefined;
    const mayCome = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route(/createGraphView/u, async (route) => {
      await mayCome;
      await route.continue();
    });
    const opening = openExplorer(page, "#show=iso,iec,itu&layout=force&lang=en");
    const canvases = page.locator("main canvas");
    await expect(canvases).toHaveCount(1);
    await expect.poll(async () => (await readInk(page)).length).toBeGreaterThan(0);
    const sketch = await readInk(page);
    send();
    const explorer = await opening;
    const { nodes } = await explorer.settle();
    await expect.poll(() => canvases.count()).toBeGreaterThan(1);
    const isSketched = ({ x, y }: { readonly x: number; readonly y: number }) =>
      sketch.some((ink) => Math.hypot(ink.x - x, ink.y - y) < 2);
    expect(nodes.map(isSketched)).toEqual([true, true, true]);
  });

  test("what is gone is named, and the rest is shown", async ({ page }) => {
    const explorer = await openExplorer(page, "#show=iso,no-such-body&lang=en");
    await expect(page.locator(".notice").getByText("No longer in the data: no-such-body.")).toBeVisible();
    expect((await explorer.settle()).nodes.map((node) => node.id)).toEqual(["iso"]);
  });

  test("data that changed, came or went since are told apart, in words", async ({ page }) => {
    await openExplorer(
      page,
      "#show=iso,iec&lang=en&data=standardization@0.9.0-aaaaaaaa,lost@2.0.0-bbbbbbbb&rel=99",
    );
    const notices = page.locator(".notice");
    const title = "“Standards institutions between states”";
    const changed = `The data changed since this link was made: ${title} 0.9.0, now ${title} `;
    await expect(notices.getByText(changed)).toBeVisible();
    const gone = "Loaded when this link was made, and no longer: “lost” 2.0.0.";
    await expect(notices.getByText(gone)).toBeVisible();
    await expect(notices.getByText("When this link was made it showed 99 relations; now 4.")).toBeVisible();
  });

  test("of thousands that are gone the first are named", async ({ page }) => {
    const ids = Array.from({ length: 2_000 }, (_, index) => `nobody-${index}`);
    await openExplorer(page, `#show=iso,iec,${ids.join(",")}&lang=ru`);
    const notice = page
      .locator(".notice")
      .getByText(/^Больше нет в данных: nobody-0, .*nobody-9 и ещё 1990\.$/u);
    await expect(notice).toBeVisible();
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
