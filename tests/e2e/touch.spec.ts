import { expect, type Page, test } from "@playwright/test";
import { openExplorer } from "./explorer.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Fingers, as the browser itself takes them from the screen. */
async function createFingers(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: readonly Spot[]) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: touchPoints.map((spot, id) => ({ ...spot, id })),
    });
  return {
    hold: async (spot: Spot, ms: number) => {
      await send("touchStart", [spot]);
      await page.waitForTimeout(ms);
      await send("touchEnd", []);
    },
    /** Two fingers, from so far apart to so far. */
    pinch: async ({ x, y }: Spot, from: number, to: number) => {
      const apart = (distance: number) => [
        { x: x - distance / 2, y },
        { x: x + distance / 2, y },
      ];
      await send("touchStart", apart(from));
      for (let step = 1; step <= 8; step += 1) {
        await send("touchMove", apart(from + ((to - from) * step) / 8));
        await page.waitForTimeout(20);
      }
      await send("touchEnd", []);
    },
    drag: async (from: Spot, to: Spot) => {
      await send("touchStart", [from]);
      for (let step = 1; step <= 8; step += 1) {
        await send("touchMove", [
          { x: from.x + ((to.x - from.x) * step) / 8, y: from.y + ((to.y - from.y) * step) / 8 },
        ]);
        await page.waitForTimeout(20);
      }
      await send("touchEnd", []);
    },
  };
}

test.describe("on a phone, by touch", () => {
  test("the legend opens with a tap and filters", async ({ page }) => {
    const explorer = await openExplorer(page, "#show=iso,easc,iec&layout=chart&lang=en");
    await page.getByText("Legend and filters").tap();
    await page.getByRole("checkbox", { name: "Show councils" }).tap();
    await expect.poll(async () => (await explorer.drawn()).nodes.length).toBe(2);
  });

  for (const language of ["kk", "ru", "en"])
    test(`dates, their comparison and the table leave the picture its room: ${language}`, async ({
      page,
    }) => {
      const view =
        "#show=iso,easc,cis-agreement-1992,minsk,iec&layout=force&at=1995&compare=1950&table=changes";
      const explorer = await openExplorer(page, `${view}&lang=${language}`);
      await expect(page.getByRole("grid")).toBeVisible();
      const map = await page.getByRole("main").boundingBox();
      const [top, bottom] = [map?.y ?? 0, (map?.y ?? 0) + (map?.height ?? 0)];
      expect(bottom - top).toBeGreaterThan(200);
      const outside = async () =>
        (await explorer.drawn()).nodes.filter(({ y }) => y < top + 56 || y > bottom).map(({ id }) => id);
      await expect.poll(outside).toEqual([]);
      const isCutOff = (element: Element) => element.scrollWidth > element.clientWidth;
      expect(await page.locator(".time-bar").evaluate(isCutOff)).toBe(false);
    });

  test("what connects two entities comes into view above the form that asked for it", async ({ page }) => {
    await openExplorer(page, "#show=iso,easc&inquiry=paths,iso,easc&layout=force&lang=en");
    const heading = page.locator(".connect-results h3");
    await expect(heading).toBeInViewport();
    await expect(heading).toContainText("1 path from International Organization");
  });

  test("a tap selects, and what was tapped stays in view", async ({ page }) => {
    const explorer = await openExplorer(page, "#show=iso,easc,iec&layout=chart&lang=en");
    const iso = (await explorer.settle()).nodes.find(({ id }) => id === "iso");
    await page.touchscreen.tap(iso?.x ?? 0, iso?.y ?? 0);
    await expect(explorer.panel).toContainText("International Organization for Standardization");
    await expect(page).toHaveURL(/select=entity:iso/u);
  });

  test("what answers a question stays in view above the answer", async ({ page }) => {
    const explorer = await openExplorer(
      page,
      "#show=iso,easc&inquiry=answer,Who%20recognized%20the%20Interstate%20Council%3F&layout=force&lang=en",
    );
    await expect(page.locator('.answer[data-status="ANSWERED"]')).toBeVisible();
    const sheet = await explorer.panel.boundingBox();
    await expect
      .poll(async () => Math.max(...(await explorer.drawn()).nodes.map(({ y }) => y)))
      .toBeLessThan(sheet?.y ?? 0);
  });

  test("a long press opens the menu, and lifting the finger doesn't select", async ({ page }) => {
    const explorer = await openExplorer(page, "#show=iso,easc,iec&layout=chart&lang=en");
    const iso = (await explorer.settle()).nodes.find(({ id }) => id === "iso");
    const fingers = await createFingers(page);
    await fingers.hold({ x: iso?.x ?? 0, y: iso?.y ?? 0 }, 900);
    await expect(page.getByRole("menu", { name: /Relations of/u })).toBeVisible();
    await expect(page).not.toHaveURL(/select=/u);
  });

  test("two fingers bring the map nearer and farther, one moves it", async ({ page }) => {
    const explorer = await openExplorer(page, "#show=iso,easc,iec,itu&layout=force&lang=en");
    const spread = ({ nodes }: Awaited<ReturnType<typeof explorer.drawn>>) =>
      Math.max(...nodes.map(({ x }) => x)) - Math.min(...nodes.map(({ x }) => x));
    const before = await explorer.settle();
    const box = await page.getByRole("main").boundingBox();
    const middle = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    const fingers = await createFingers(page);
    await fingers.pinch(middle, 60, 180);
    const near = await explorer.settle();
    expect(spread(near)).toBeGreaterThan(spread(before) * 1.3);
    await fingers.pinch(middle, 180, 60);
    expect(spread(await explorer.settle())).toBeLessThan(spread(near));
    const places = await explorer.settle();
    const corner = { x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + (box?.height ?? 0) - 40 };
    await fingers.drag(corner, { x: corner.x + 60, y: corner.y - 30 });
    const moved = await explorer.settle();
    expect((moved.nodes[0]?.x ?? 0) - (places.nodes[0]?.x ?? 0)).toBeGreaterThan(20);
  });
});
