import type { Page } from "@playwright/test";

/** Where the nodes of a picture stand in the window, in pixels; null while nobody knows. */
export type Places = readonly (readonly [x: number, y: number])[] | null;

export interface Watch {
  readonly nodeCount: number;
  readonly places: Places;
}

/**
 * In the page, before anything of it runs: notes when there is ink where the nodes of the picture will stand, when
 * the map holds them all, and how long tasks take. As text, since it runs in another world; `performance.now()`
 * counts from the navigation. Ink is what a 2D canvas of `main` holds that isn't transparent, ours and Cytoscape's
 * alike: a few places are looked at in each frame, and all of them once half of these have ink.
 */
export function watchFor({ nodeCount, places }: Watch): string {
  return `(() => {
    const bench = (window.bench = { firstPicture: null, stands: null, longTasks: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) bench.longTasks.push({ start: entry.startTime, duration: entry.duration });
    }).observe({ type: "longtask", buffered: true });
    const countDrawn = () => {
      const map = [...document.querySelectorAll("main div")].find((element) => element._cyreg);
      return map ? map._cyreg.cy.nodes().length : (window.sigmaNodeCount?.() ?? 0);
    };
    const places = ${JSON.stringify(places)};
    const someStep = Math.ceil(${nodeCount} / 12);
    const some = (places ?? []).filter((_, index) => index % someStep === 0);
    const readWhole = (context) => {
      const { width, height } = context.canvas;
      const { data } = context.getImageData(0, 0, width, height);
      return (x, y) => x >= 0 && y >= 0 && x < width && y < height && data[(y * width + x) * 4 + 3] > 0;
    };
    const readOne = (context) => (x, y) => context.getImageData(x, y, 1, 1).data[3] > 0;
    const shareWithInk = (looked, read) => {
      const canvases = [...document.querySelectorAll("main canvas")].filter(({ width, height }) => width > 1 && height > 1);
      const inks = canvases.map((canvas) => {
        const { left, top, width } = canvas.getBoundingClientRect();
        const ratio = canvas.width / width;
        const hasInk = read(canvas.getContext("2d"));
        return ([x, y]) => hasInk(Math.round((x - left) * ratio), Math.round((y - top) * ratio));
      });
      return looked.filter((place) => inks.some((hasInk) => hasInk(place))).length / looked.length;
    };
    // In a task after each frame: what the frame has painted, whoever has painted it, is there then.
    const afterFrame = new MessageChannel();
    const nextFrame = () => requestAnimationFrame(() => afterFrame.port2.postMessage(null));
    afterFrame.port1.onmessage = () => {
      if (shareWithInk(some, readOne) >= 0.5 && shareWithInk(places, readWhole) >= 0.99) bench.firstPicture = performance.now();
      else nextFrame();
    };
    if (places !== null) nextFrame();
    const lookForNodes = () => {
      if (countDrawn() < ${nodeCount}) return void requestAnimationFrame(lookForNodes);
      // They are added now, drawn in the next frame, and seen when that is over.
      requestAnimationFrame(() => requestAnimationFrame(() => (bench.stands = performance.now())));
    };
    requestAnimationFrame(lookForNodes);
  })()`;
}

/** Where Cytoscape has its nodes in the window, ours or the plain one; null where the map isn't Cytoscape's. */
export async function readScreenPlaces(page: Page): Promise<Places> {
  return page.evaluate<Places>(`(() => {
    const map = [...document.querySelectorAll("main div")].find((element) => element._cyreg);
    if (map === undefined) return null;
    const { left, top } = map.getBoundingClientRect();
    return map._cyreg.cy.nodes().map((node) => [left + node.renderedPosition("x"), top + node.renderedPosition("y")]);
  })()`);
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
