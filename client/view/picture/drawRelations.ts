import type { Position } from "../../graph/Position.ts";
import type { Scene, SceneEdge } from "../../state/Scene.ts";
import { canvasColours } from "../canvasColours.ts";

/** A relation as it is drawn: a quadratic curve from the rim of one glyph to the rim of another. */
export interface DrawnRelation {
  readonly edge: SceneEdge;
  readonly middle: Position;
  readonly svg: string;
}

/** How far parallel relations stand apart. */
const spread = 30;
const arrowLength = 8;

export interface Glyph extends Position {
  readonly radius: number;
}

/** Every relation of a scene as SVG, parallel ones apart; ends are looked up in `glyphs`. */
export function drawRelations(scene: Scene, glyphs: ReadonlyMap<string, Glyph>): readonly DrawnRelation[] {
  const places = placeAmongParallels(scene.edges);
  return scene.edges.flatMap((edge, index) => {
    const [from, to] = [glyphs.get(edge.from), glyphs.get(edge.to)];
    if (from === undefined || to === undefined) return [];
    const place = places[index] ?? 0;
    return [
      edge.from === edge.to ? drawLoop(scene, edge, from) : drawCurve(scene, { edge, from, to, place }),
    ];
  });
}

/** 0 for a relation alone; …, -1, 0, 1, … for several between the same two, seen from the end with the smaller id. */
function placeAmongParallels(edges: readonly SceneEdge[]): readonly number[] {
  const groups = new Map<string, number[]>();
  edges.forEach(({ from, to }, index) => {
    const key = from < to ? `${from}\n${to}` : `${to}\n${from}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  const places = edges.map(() => 0);
  for (const group of groups.values())
    group.forEach((index, order) => {
      const edge = edges[index];
      const side = edge !== undefined && edge.from > edge.to ? -1 : 1;
      places[index] = side * (order - (group.length - 1) / 2);
    });
  return places;
}

function strokeOf(
  scene: Scene,
  { hierarchical, cited, change }: SceneEdge,
): { colour: string; attributes: string } {
  const colours = canvasColours[scene.theme];
  const colour = hierarchical ? colours.hierarchicalRelation : colours.relation;
  const width = change === "came" ? 3.5 : hierarchical ? 2 : 1.25;
  const dashes = change === "ended" ? "1.5 3" : cited ? null : "5 4";
  const dash = dashes === null ? "" : ` stroke-dasharray="${dashes}"`;
  return { colour, attributes: `fill="none" stroke="${colour}" stroke-width="${width}"${dash}` };
}

interface Curve {
  readonly edge: SceneEdge;
  readonly from: Glyph;
  readonly to: Glyph;
  readonly place: number;
}

function drawCurve(scene: Scene, { edge, from, to, place }: Curve): DrawnRelation {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const normal = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const bend = {
    x: (from.x + to.x) / 2 + normal.x * place * spread * 2,
    y: (from.y + to.y) / 2 + normal.y * place * spread * 2,
  };
  const start = towards(from, bend, from.radius + 2);
  const tip = towards(to, bend, to.radius + 3);
  const foot = towards(tip, bend, arrowLength);
  const { colour, attributes } = strokeOf(scene, edge);
  const path = `<path d="M${at(start)}Q${at(bend)} ${at(foot)}" ${attributes}/>`;
  const middle = { x: (from.x + 2 * bend.x + to.x) / 4, y: (from.y + 2 * bend.y + to.y) / 4 };
  return { edge, middle, svg: path + drawArrow(tip, foot, colour) };
}

/** A relation of an entity to itself, at its upper right. */
function drawLoop(scene: Scene, edge: SceneEdge, { x, y, radius }: Glyph): DrawnRelation {
  const { colour, attributes } = strokeOf(scene, edge);
  const start = { x: x + radius * 0.3, y: y - radius };
  const tip = { x: x + radius + 2, y: y - radius * 0.3 };
  const foot = { x: tip.x + arrowLength, y: tip.y - 3 };
  const path = `<path d="M${at(start)}C${at({ x: x + radius, y: y - radius * 3 })} ${at({ x: x + radius * 3, y: y - radius })} ${at(foot)}" ${attributes}/>`;
  return {
    edge,
    middle: { x: x + radius * 1.7, y: y - radius * 1.7 },
    svg: path + drawArrow(tip, foot, colour),
  };
}

function drawArrow(tip: Position, foot: Position, colour: string): string {
  const [dx, dy] = [(tip.y - foot.y) * 0.45, (foot.x - tip.x) * 0.45];
  const corners = [tip, { x: foot.x + dx, y: foot.y + dy }, { x: foot.x - dx, y: foot.y - dy }];
  return `<polygon points="${corners.map(at).join(" ")}" fill="${colour}"/>`;
}

function towards(from: Position, to: Position, distance: number): Position {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const share = Math.min(0.45, distance / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function at({ x, y }: Position): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
