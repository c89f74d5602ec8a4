import type { Page } from "@playwright/test";

/**
 * In the page, before anything of it runs: notes when so many nodes are drawn, and how long tasks take. As text,
 * since it runs in another world; `performance.now()` counts from the navigation.
 */
export function watchFor(nodeCount: number): string {
  return `(() => {
    const bench = (window.bench = { firstPicture: null, longTasks: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) bench.longTasks.push({ start: entry.startTime, duration: entry.duration });
    }).observe({ type: "longtask", buffered: true });
    const countDrawn = () => {
      const map = [...document.querySelectorAll("main div")].find((element) => element._cyreg);
      return map ? map._cyreg.cy.nodes().length : (window.sigmaNodeCount?.() ?? 0);
    };
    const look = () => {
      if (countDrawn() < ${nodeCount}) return void requestAnimationFrame(look);
      // It is added now, drawn in the next frame, and seen when that is over.
      requestAnimationFrame(() => requestAnimationFrame(() => (bench.firstPicture = performance.now())));
    };
    requestAnimationFrame(look);
  })()`;
}

/** Milliseconds between frames while the map is dragged, and turned nearer and farther by the wheel. */
export async function measureFrames(
  page: Page,
): Promise<{ readonly pan: number[]; readonly zoom: number[] }> {
  const script = (move: string) => `(async () => {
    const map = [...document.querySelectorAll("main div")].find((element) => element._cyreg) ?? document.querySelector("#map");
    const target = map.querySelector("canvas:last-of-type").parentElement;
    const { left, top, width, height } = map.getBoundingClientRect();
    // A corner where nothing stands: a drag there moves the map.
    const place = { x: left + 6, y: top + 6 };
    const at = (x, y) => ({ clientX: x, clientY: y, bubbles: true, cancelable: true, view: window, button: 0, buttons: 1 });
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const frames = [];
    ${move}
    return frames.slice(1);
  })()`;
  const pan = await page.evaluate<number[]>(
    script(`
    target.dispatchEvent(new MouseEvent("mousedown", at(place.x, place.y)));
    let before = await nextFrame();
    for (let step = 0; step < 90; step += 1) {
      const turn = Math.sin(step / 14) * 120 + step;
      window.dispatchEvent(new MouseEvent("mousemove", at(place.x + turn, place.y + turn / 2)));
      const now = await nextFrame();
      frames.push(now - before);
      before = now;
    }
    window.dispatchEvent(new MouseEvent("mouseup", at(place.x, place.y)));`),
  );
  await page.waitForTimeout(600);
  const zoom = await page.evaluate<number[]>(
    script(`
    let before = await nextFrame();
    for (let step = 0; step < 90; step += 1) {
      const wheel = { ...at(left + width / 2, top + height / 2), deltaY: step % 60 < 30 ? -40 : 40, deltaMode: 0 };
      target.dispatchEvent(new WheelEvent("wheel", wheel));
      const now = await nextFrame();
      frames.push(now - before);
      before = now;
    }`),
  );
  await page.waitForTimeout(600);
  return { pan, zoom };
}

/** The longest frame and the longest task while something is done, and until the page has come to rest. */
export async function measureWhile(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly longestFrame: number; readonly longestTask: number }> {
  await page.evaluate(`(() => {
    window.bench.longTasks.length = 0;
    window.bench.frames = [];
    let before = performance.now();
    const next = (now) => {
      window.bench.frames.push(now - before);
      before = now;
      window.bench.frameLoop = requestAnimationFrame(next);
    };
    window.bench.frameLoop = requestAnimationFrame(next);
  })()`);
  await act();
  await page.waitForTimeout(1_500);
  return page.evaluate(`(() => {
    cancelAnimationFrame(window.bench.frameLoop);
    return {
      longestFrame: Math.max(...window.bench.frames.slice(1)),
      longestTask: Math.max(0, ...window.bench.longTasks.map((task) => task.duration)),
    };
  })()`);
}
