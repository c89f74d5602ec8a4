import { expect, type Page, test } from "@playwright/test";
import { openExplorer } from "./explorer.ts";

/** Counts, from the start, how often the page asks for a frame. */
async function countFrames(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counter = { asked: 0 };
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => {
      counter.asked += 1;
      return request(callback);
    };
    Object.assign(window, { frameCounter: counter });
  });
  return () => page.evaluate<number>("window.frameCounter.asked");
}

test("the page asks for no frame while nothing happens, and draws again when something does", async ({
  page,
}) => {
  const frames = await countFrames(page);
  const untilStill = async () => {
    let before = -1;
    await expect
      .poll(
        async () => {
          const now = await frames();
          const isStill = now === before;
          before = now;
          return isStill;
        },
        { intervals: [500] },
      )
      .toBe(true);
    return before;
  };
  const explorer = await openExplorer(page, "#show=iso,iec,itu&layout=force&lang=en");
  const { nodes } = await explorer.settle();
  const still = await untilStill();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(async () => (await explorer.drawn()).nodes).not.toEqual(nodes);
  expect(await frames()).toBeGreaterThan(still);
  await explorer.settle();
  await untilStill();
  await explorer.clickEntity("iec");
  await expect(explorer.panel).toBeVisible();
  await untilStill();
});
