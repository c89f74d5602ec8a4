import type { Core } from "cytoscape";
import type { Position } from "../graph/Position.ts";
import type { Scene, SceneNode } from "../state/Scene.ts";
import { applyChanges } from "./applyChanges.ts";
import { chooseMotion } from "./chooseMotion.ts";
import { connectEvents, type GraphViewEvents } from "./connectEvents.ts";
import { connectHover } from "./connectHover.ts";
import { createDetail } from "./createDetail.ts";
import { createMoving } from "./createMoving.ts";
import { createResizing } from "./createResizing.ts";
import { createSettling } from "./createSettling.ts";
import { diffScenes, type SceneChanges } from "./diffScenes.ts";
import { createLabelLayer } from "./labels/createLabelLayer.ts";
import { scaleGlyphs } from "./glyphScale.ts";
import { openCytoscape } from "./openCytoscape.ts";
import { createStyle } from "./style.ts";
import {
  areaOf,
  centreAt,
  fitArea,
  goTo,
  isAt,
  revealArea,
  type Viewport,
  zoomAboutMiddle,
} from "./viewport.ts";

/** How many nodes and relations a picture needed to be brought up to date. */
export interface RenderReport {
  readonly added: number;
  readonly removed: number;
  readonly updated: number;
}

/** The map on the screen. It draws scenes and tells what the reader does; positions are the state's, the viewport is its own. */
export type CreateGraphView = typeof createGraphView;

export interface GraphView {
  /**
   * Draws a scene by what differs from the last one. A new picture is fitted into the window; nodes that are
   * added to a picture are brought into view, and nothing that stood moves.
   */
  readonly render: (scene: Scene) => RenderReport;
  /** Brings a node into view by the least motion; null leaves the map where it is. */
  readonly focus: (id: string | null) => void;
  readonly fit: () => void;
  /** About the middle of the window. */
  readonly zoomBy: (factor: number) => void;
  /** Brings a node to the middle of the window. */
  readonly centreOn: (id: string) => void;
  /** The middle of a node in pixels of the window, in view or not; null where it isn't drawn. */
  readonly screenPositionOf: (id: string) => Position | null;
  /** Calls once the next picture has been painted; never without a screen. */
  readonly oncePainted: (callback: () => void) => void;
  readonly destroy: () => void;
}

const emptyScene: Scene = { nodes: [], edges: [], pixelsPerYear: null, theme: "light", reducedMotion: true };
/** Larger pictures jump: they would stutter. */
const mostAnimated = 400;
/** Larger pictures are named anew only when the reader has come to rest. */
const mostNamedInMotion = 300;

/** Opens a map in a container, or, for tests, without one: then nothing is painted and nothing is animated. */
export function createGraphView(container: HTMLElement | null, events: GraphViewEvents): GraphView {
  const cy = openCytoscape(container);
  const labels = container === null ? null : createLabelLayer(container, cy);
  const detail = createDetail(cy);
  let scene = emptyScene;
  let awaitsSize = false;
  // Whether the whole picture fills the window: then it still does when the window is made larger or smaller.
  let isFitted = false;

  const isAnimated = () => container !== null && !scene.reducedMotion && scene.nodes.length <= mostAnimated;
  const go = (viewport: Viewport | null, animated = isAnimated()) => {
    awaitsSize = viewport === null;
    if (viewport !== null) goTo(cy, viewport, animated);
  };
  const fit = (animated = isAnimated()) => {
    noticeSize(cy, container);
    if (scene.nodes.length > 0) go(fitArea(cy, areaOf(scene.nodes)), animated);
    isFitted = true;
  };
  const reveal = (nodes: readonly SceneNode[]) => {
    noticeSize(cy, container);
    if (nodes.length === 0) return;
    const viewport = revealArea(cy, areaOf(nodes));
    const isInView = viewport !== null && isAt(cy, viewport);
    if (!isInView) isFitted = false;
    go(viewport);
  };
  const withId = (id: string) => scene.nodes.filter((node) => node.id === id);

  connectEvents(cy, events, { nodeAt: (place) => labels?.nodeAt(place) ?? null });
  connectHover(cy, {
    onHover: (id) => {
      labels?.setHovered(id);
      events.onHover(id);
    },
  });
  const refresh = () => {
    scaleGlyphs(cy);
    detail.refresh();
    labels?.arrange();
  };
  const settling = createSettling(cy, {
    onZooming: () => {
      if (scene.nodes.length <= mostNamedInMotion) labels?.arrange();
    },
    onSettled: refresh,
  });
  cy.on("dragpan scrollzoom pinchzoom", () => {
    isFitted = false;
  });
  const resizing = createResizing(cy, {
    onResize: () => {
      if (awaitsSize) fit(false);
    },
    // What opens beside the map takes room, but moves nothing that can still be seen of what it speaks of.
    onResized: (cause) => {
      const spokenOf = scene.nodes.filter(({ selected, strong }) => selected || strong);
      if (isFitted && (cause === "window" || spokenOf.length === 0)) fit();
      else reveal(spokenOf);
    },
  });

  const moving = createMoving(cy, (callback) => {
    const frame = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(frame);
  });

  const render = (next: Scene): RenderReport => {
    moving.finish();
    const before = scene;
    scene = next;
    if (before.theme !== next.theme) cy.style(createStyle(next.theme));
    detail.setSize(next.edges.length);
    const changes = diffScenes(before, next);
    // First where it will be looked at from: glyphs then have their size from the start.
    const isNew = before.nodes.length === changes.nodes.removed.length && changes.nodes.added.length > 0;
    if (isNew) fit(false);
    const isGradual = container !== null && next.nodes.length > mostAnimated;
    const [isFull, animated] = [detail.isFull(), isAnimated()];
    const moved = applyChanges(cy, { scene: next, changes, isFull, animated, isGradual });
    const motion = chooseMotion(before, { changes, moved });
    labels?.setScene(next);
    const arrive = () => {
      if (isNew) isFitted = true;
      else if (motion === "fit") fit();
      else reveal(motion);
      scaleGlyphs(cy);
      // A large picture is seen first and written upon a moment later.
      if (labels !== null && next.nodes.length > mostNamedInMotion) settling.restart();
      else refresh();
    };
    if (isGradual && moved.length > 0) {
      const isMoved = new Set(moved);
      const nodes = next.nodes.filter(({ id }) => isMoved.has(id));
      const zoom = (motion === "fit" ? fitArea(cy, areaOf(next.nodes))?.zoom : null) ?? cy.zoom();
      moving.start({ nodes, zoom, onArrived: arrive });
    } else arrive();
    return toReport(changes);
  };

  return {
    render,
    focus: (id) => {
      if (id !== null) reveal(withId(id));
    },
    fit: () => fit(),
    zoomBy: (factor) => {
      isFitted = false;
      go(zoomAboutMiddle(cy, factor));
    },
    centreOn: (id) => {
      isFitted = false;
      for (const node of withId(id)) go(centreAt(cy, node));
    },
    screenPositionOf: (id) => screenPositionOf(cy, id),
    oncePainted: (callback) => void cy.one("render", callback),
    destroy: () => {
      moving.stop();
      settling.stop();
      resizing.stop();
      labels?.destroy();
      cy.destroy();
    },
  };
}

/** Cytoscape learns of another size only after the next frame; the page may have changed it in this one. */
function noticeSize(cy: Core, container: HTMLElement | null): void {
  if (container === null) return;
  if (container.clientWidth !== cy.width() || container.clientHeight !== cy.height()) cy.resize();
}

function screenPositionOf(cy: Core, id: string): Position | null {
  const element = cy.getElementById(id);
  if (element.empty()) return null;
  const { x, y } = element.renderedPosition();
  const corner = cy.container()?.getBoundingClientRect();
  return { x: x + (corner?.left ?? 0), y: y + (corner?.top ?? 0) };
}

function toReport({ nodes, edges }: SceneChanges): RenderReport {
  return {
    added: nodes.added.length + edges.added.length,
    removed: nodes.removed.length + edges.removed.length,
    updated: nodes.updated.length + edges.updated.length,
  };
}
