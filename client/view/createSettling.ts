import type { Core } from "cytoscape";

export interface SettlingListener {
  /** The zoom changes; at most once a frame. */
  readonly onZooming: () => void;
  /** Nothing has moved for a moment. */
  readonly onSettled: () => void;
}

const settledAfterMs = 90;

export interface Settling {
  /** Counts as a motion: tells that the map has come to rest, if nothing moves, in a moment. */
  readonly restart: () => void;
  readonly stop: () => void;
}

/** Tells when the map is being zoomed and when it has come to rest: what is dear is done then. */
export function createSettling(cy: Core, listener: SettlingListener): Settling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let drawnZoom = cy.zoom();
  cy.on("viewport", restart);
  cy.on("position", "node", restart);
  cy.on("render", () => {
    if (cy.zoom() === drawnZoom) return;
    drawnZoom = cy.zoom();
    listener.onZooming();
  });

  function restart(): void {
    clearTimeout(timer);
    timer = setTimeout(listener.onSettled, settledAfterMs);
  }

  return { restart, stop: () => clearTimeout(timer) };
}
