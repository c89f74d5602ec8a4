import type { Core } from "cytoscape";
import type { SceneNode } from "../state/Scene.ts";
import { glyphScaleAt } from "./glyphScale.ts";

export interface Move {
  readonly nodes: readonly SceneNode[];
  /** That the map will have then. */
  readonly zoom: number;
  readonly onArrived: () => void;
}

export interface Moving {
  /** Until it arrives, the picture before stays on the screen. */
  readonly start: (move: Move) => void;
  /** Does at once what is left to be done. */
  readonly finish: () => void;
  readonly stop: () => void;
}

/** So many, with their relations, take a few milliseconds. */
const sliceLength = 100;

/**
 * Moves the nodes of a large picture a hundred a frame, so that the page stays responsive: Cytoscape computes anew
 * all that touches a node that has moved. It draws none of these frames.
 */
export function createMoving(cy: Core, requestFrame: (callback: () => void) => () => void): Moving {
  let left: readonly SceneNode[] = [];
  let current: Move | null = null;
  let cancel: () => void = () => undefined;

  const moveSlice = (length: number) => {
    const scale = glyphScaleAt(current?.zoom ?? cy.zoom());
    cy.batch(() => {
      for (const { id, x, y } of left.slice(0, length)) {
        const element = cy.getElementById(id);
        element.position({ x, y });
        element.data("size", Number(element.data("diameter")) * scale);
      }
    });
    left = left.slice(length);
  };
  const arrive = () => {
    const arrived = current;
    current = null;
    arrived?.onArrived();
  };
  const step = () => {
    moveSlice(sliceLength);
    if (left.length === 0) return arrive();
    holdFrame(cy);
    cancel = requestFrame(step);
  };
  const stop = () => {
    cancel();
    left = [];
    current = null;
  };
  return {
    start: (move) => {
      current = move;
      left = move.nodes;
      holdFrame(cy);
      cancel = requestFrame(step);
    },
    finish: () => {
      if (current === null) return;
      cancel();
      moveSlice(left.length);
      arrive();
    },
    stop,
  };
}

/** Has Cytoscape compute what has changed, and leave out the next frame. Headless it draws none. */
function holdFrame(cy: Core): void {
  const renderer: unknown = "renderer" in cy && typeof cy.renderer === "function" ? cy.renderer() : null;
  if (typeof renderer !== "object" || renderer === null || !("flushRenderedStyleQueue" in renderer)) return;
  if (typeof renderer.flushRenderedStyleQueue === "function") renderer.flushRenderedStyleQueue();
  Object.assign(renderer, { skipFrame: true });
}
