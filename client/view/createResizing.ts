import type { Core } from "cytoscape";

export interface ResizeListener {
  /** The canvas has another size. */
  readonly onResize: () => void;
  /** It has had it for a while: because the window has another size, or because something opened or closed beside it. */
  readonly onResized: (cause: "window" | "panel") => void;
}

/**
 * Longer than a double tap may last: the first tap opens a panel, which makes the canvas narrower, and nothing
 * may move under the second one.
 */
const resizedAfterMs = 450;

/** Tells when the canvas changes its size. */
export function createResizing(cy: Core, listener: ResizeListener): { readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known = windowSize();
  cy.on("resize", () => {
    listener.onResize();
    clearTimeout(timer);
    timer = setTimeout(() => {
      const cause = windowSize() === known ? "panel" : "window";
      known = windowSize();
      listener.onResized(cause);
    }, resizedAfterMs);
  });
  return { stop: () => clearTimeout(timer) };
}

/** Headless there is no window, and none changes its size. */
function windowSize(): string {
  return typeof window === "undefined" ? "" : `${window.innerWidth} ${window.innerHeight}`;
}
