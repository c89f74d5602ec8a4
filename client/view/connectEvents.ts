import type { Core, EventObject, EventObjectEdge, EventObjectNode } from "cytoscape";
import type { Position, Positions } from "../graph/Position.ts";
import { toRelationId } from "./elements.ts";
import type { Viewport } from "./viewport.ts";

/** What a reader does on the canvas. Places are in pixels of the window, as a menu needs them. */
export interface GraphViewEvents {
  /** `additive`: with Shift, Ctrl or the command key held. */
  readonly onNodeTap: (id: string, additive: boolean) => void;
  readonly onNodeDoubleTap: (id: string) => void;
  readonly onEdgeTap: (id: string) => void;
  readonly onBackgroundTap: () => void;
  /** By right click, or by a long press where there is no right click. */
  readonly onNodeMenu: (id: string, at: Position) => void;
  /** At the end of a drag, whole units, all that were moved. */
  readonly onNodesMoved: (positions: Positions) => void;
  readonly onHover: (id: string | null) => void;
  /** At most once a frame. */
  readonly onViewportChanged: (viewport: Viewport) => void;
}

export interface LabelFinder {
  /** The node whose label stands at a place of the canvas. */
  readonly nodeAt: (place: Position) => string | null;
}

/** Tells what the reader does. A label counts as its node; what lies beneath it isn't meant. */
export function connectEvents(cy: Core, events: GraphViewEvents, labels: LabelFinder): void {
  connectTaps(cy, events, labels);
  connectMenu(cy, events, labels);
  connectDrags(cy, events);
  connectViewport(cy, events);
}

function isNode(event: EventObject): event is EventObjectNode {
  return event.target !== event.cy && event.target.isNode();
}

function isEdge(event: EventObject): event is EventObjectEdge {
  return event.target !== event.cy && event.target.isEdge();
}

function nodeOf(event: EventObject, labels: LabelFinder): string | null {
  return isNode(event) ? event.target.id() : labels.nodeAt(event.renderedPosition);
}

function connectTaps(cy: Core, events: GraphViewEvents, labels: LabelFinder): void {
  let heldLong = false;
  cy.on("tapstart", () => {
    heldLong = false;
  });
  cy.on("taphold", () => {
    heldLong = true;
  });
  cy.on("tap", (event) => {
    const id = nodeOf(event, labels);
    // The finger that is lifted after a long press has opened a menu already.
    if (heldLong && isTouch(event)) return;
    if (id !== null) events.onNodeTap(id, isAdditive(event));
    else if (isEdge(event)) events.onEdgeTap(toRelationId(event.target.id()));
    else events.onBackgroundTap();
  });
  cy.on("dbltap", (event) => {
    const id = nodeOf(event, labels);
    if (id !== null) events.onNodeDoubleTap(id);
  });
}

function connectMenu(cy: Core, events: GraphViewEvents, labels: LabelFinder): void {
  const open = (event: EventObject) => {
    const id = nodeOf(event, labels);
    if (id === null) return;
    const corner = cy.container()?.getBoundingClientRect();
    events.onNodeMenu(id, {
      x: event.renderedPosition.x + (corner?.left ?? 0),
      y: event.renderedPosition.y + (corner?.top ?? 0),
    });
  };
  cy.on("cxttap", open);
  cy.on("taphold", (event) => {
    if (isTouch(event)) open(event);
  });
}

function connectDrags(cy: Core, events: GraphViewEvents): void {
  let moved: Record<string, Position> = {};
  cy.on("dragfree", "node", (event: EventObjectNode) => {
    // Cytoscape tells of each dragged node by itself, all within one task.
    if (Object.keys(moved).length === 0) {
      queueMicrotask(() => {
        const positions = moved;
        moved = {};
        events.onNodesMoved(positions);
      });
    }
    const { x, y } = event.target.position();
    moved[event.target.id()] = { x: Math.round(x) + 0, y: Math.round(y) + 0 };
  });
}

function connectViewport(cy: Core, events: GraphViewEvents): void {
  let isTold = true;
  cy.on("viewport", () => {
    isTold = false;
  });
  // A picture is drawn at most once a frame, however often the viewport changes in between.
  cy.on("render", () => {
    if (isTold) return;
    isTold = true;
    events.onViewportChanged({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  });
}

function isTouch(event: EventObject): boolean {
  return "touches" in event.originalEvent;
}

function isAdditive({ originalEvent }: EventObject): boolean {
  return originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey;
}
