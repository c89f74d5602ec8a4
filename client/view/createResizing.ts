import type { Core } from "cytoscape";

export interface ResizeListener {
  /** The canvas has another size. */
  readonly onResize: () => void;
  /** It has had it for a while. */
  readonly onResized: () => void;
}

/**
 * Longer than a double tap may last: the first tap opens a panel, which makes the canvas narrower, and nothing
 * may move under the second one.
 */
const resizedAfterMs = 450;

/** Tells when the canvas changes its size. */
export function createResizing(cy: Core, listener: ResizeListener): { readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on("resize", () => {
    listener.onResize();
    clearTimeout(timer);
    timer = setTimeout(listener.onResized, resizedAfterMs);
  });
  return { stop: () => clearTimeout(timer) };
}
