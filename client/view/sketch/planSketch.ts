import type { Scene, SceneEdge, SceneNode } from "../../state/Scene.ts";
import { canvasColours } from "../canvasColours.ts";
import { countRelations } from "../countRelations.ts";
import { nodeSize } from "../elements.ts";
import { kindAppearance } from "../kindAppearance.ts";
import { kindShapePoints } from "../kindShape.ts";
import { glyphDiameter } from "../labels/labelMetrics.ts";
import { areaOf, fitInto, type Size, type Viewport } from "../viewport.ts";

/** Relations that look alike, to be drawn in one go; lengths in pixels of the window. */
export interface Strokes {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly opacity: number;
  /** From x, from y, to x, to y, by turns. */
  readonly lines: number[];
}

/** Entities that look alike. */
export interface Glyphs {
  readonly colour: string;
  readonly opacity: number;
  /** Whether only the border is in full colour. */
  readonly isHollow: boolean;
  /** The outline as `kindShapePoints` gives it. */
  readonly outline: readonly number[];
  /** Middle x, middle y and half the width of each, by turns. */
  readonly places: number[];
}

export interface Sketch {
  /** In the order in which they are drawn. */
  readonly strokes: readonly Strokes[];
  readonly glyphs: readonly Glyphs[];
}

const emptySketch: Sketch = { strokes: [], glyphs: [] };

/**
 * A scene as it will be seen when it is fitted into a window of this size: glyphs where and as large as the map will
 * have them, relations as straight lines, nothing written. Empty for a scene or a window that is.
 */
export function planSketch(scene: Scene, size: Size): Sketch {
  const viewport = scene.nodes.length === 0 ? null : fitInto(size, areaOf(scene.nodes));
  if (viewport === null) return emptySketch;
  return { strokes: planStrokes(scene, viewport), glyphs: planGlyphs(scene, viewport) };
}

function planStrokes({ nodes, edges, theme }: Scene, { zoom, pan }: Viewport): Strokes[] {
  const places = new Map(nodes.map(({ id, x, y }) => [id, { x: x * zoom + pan.x, y: y * zoom + pan.y }]));
  const looks = new Map<string, Strokes>();
  for (const edge of edges) {
    const [from, to] = [places.get(edge.from), places.get(edge.to)];
    if (from === undefined || to === undefined) continue;
    const key = [edge.strong, edge.hierarchical, edge.cited, edge.grouped, edge.dimmed].join(" ");
    const alike = looks.get(key) ?? toStrokes(edge, theme, zoom);
    looks.set(key, alike);
    alike.lines.push(from.x, from.y, to.x, to.y);
  }
  return [...looks.values()].toSorted((a, b) => a.width - b.width);
}

function toStrokes(edge: SceneEdge, theme: Scene["theme"], zoom: number): Strokes {
  const { relation, hierarchicalRelation, accent } = canvasColours[theme];
  const dash = edge.grouped ? [1, 1] : edge.cited ? [] : [5, 4];
  return {
    colour: edge.strong ? accent : edge.hierarchical ? hierarchicalRelation : relation,
    width: (edge.strong ? 3 : edge.hierarchical ? 2 : 1.25) * zoom,
    dash: dash.map((length) => length * zoom),
    opacity: edge.dimmed && !edge.strong ? 0.18 : 1,
    lines: [],
  };
}

function planGlyphs(scene: Scene, { zoom, pan }: Viewport): Glyphs[] {
  const counts = countRelations(scene);
  const looks = new Map<string, Glyphs>();
  for (const node of scene.nodes) {
    const key = [node.kind, isHollow(node), node.dimmed].join(" ");
    const alike = looks.get(key) ?? toGlyphs(node, scene.theme);
    looks.set(key, alike);
    const { size } = nodeSize(glyphDiameter(counts.get(node.id) ?? 0), zoom);
    alike.places.push(node.x * zoom + pan.x, node.y * zoom + pan.y, (size / 2) * zoom);
  }
  return [...looks.values()];
}

function isHollow({ collective, change }: SceneNode): boolean {
  return collective || change === "ended";
}

function toGlyphs(node: SceneNode, theme: Scene["theme"]): Glyphs {
  return {
    colour: kindAppearance[node.kind][theme],
    opacity: node.dimmed ? 0.25 : 1,
    isHollow: isHollow(node),
    outline: kindShapePoints(node.kind),
    places: [],
  };
}
