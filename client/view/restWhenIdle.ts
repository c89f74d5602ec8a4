import type { Core } from "cytoscape";

/** What Cytoscape's renderer draws by, frame after frame; its types don't know it. */
interface LoopingRenderer {
  destroyed?: boolean;
  requestedFrame?: boolean;
  renderLoopStarted: boolean;
  /** Does nothing while the loop runs. */
  startRenderLoop: () => void;
  /** Calls at every frame of the loop, those of a higher priority first. */
  beforeRender: (callback: (willDraw: boolean) => void, priority: number) => void;
}

/** After so many frames without a picture, about a second, what Cytoscape puts off has been done as well. */
const quietFrames = 60;
const lastPriority = 0;

/**
 * Cytoscape asks the browser for every frame for as long as the page is open. This has it stop after a second in
 * which nothing is drawn or animated, and start again when something is to be. Headless there is no such loop.
 */
export function restWhenIdle(cy: Core): void {
  const renderer = rendererOf(cy);
  if (renderer === null) return;
  let quiet = 0;
  const isBusy = () =>
    renderer.requestedFrame === true || cy.animated() || cy.elements(":animated").nonempty();
  const stop = () => {
    let isStopping = false;
    requestAnimationFrame(() => {
      isStopping = renderer.destroyed !== true && !isBusy();
      // The loop ends where it finds this. It asks for its next frame after this one and before the next.
      if (isStopping) renderer.destroyed = true;
    });
    queueMicrotask(() =>
      requestAnimationFrame(() => {
        if (!isStopping) return;
        renderer.destroyed = false;
        renderer.renderLoopStarted = false;
      }),
    );
  };
  renderer.beforeRender((willDraw) => {
    quiet = willDraw ? 0 : quiet + 1;
    if (quiet < quietFrames) return;
    quiet = 0;
    if (!isBusy()) stop();
  }, lastPriority);
  const wake = () => {
    quiet = 0;
    renderer.startRenderLoop();
  };
  // What changes elements wakes it by itself; pointers and animations don't.
  callAfter(renderer, "redraw", wake);
  callAfter(cy, "animate", wake);
  callAfter(cy, "addToAnimationPool", wake);
}

function rendererOf(cy: Core): LoopingRenderer | null {
  const renderer: unknown = "renderer" in cy && typeof cy.renderer === "function" ? cy.renderer() : null;
  return isLooping(renderer) ? renderer : null;
}

function isLooping(renderer: unknown): renderer is LoopingRenderer {
  return typeof renderer === "object" && renderer !== null && "startRenderLoop" in renderer;
}

/** @throws where there is no such method: another version of Cytoscape would otherwise stay asleep. */
function callAfter(target: object, name: string, after: () => void): void {
  const method: unknown = Reflect.get(target, name);
  if (typeof method !== "function") throw new Error(`Cytoscape has no ${name}`);
  Reflect.set(target, name, (...values: unknown[]): unknown => {
    const result: unknown = Reflect.apply(method, target, values);
    after();
    return result;
  });
}
