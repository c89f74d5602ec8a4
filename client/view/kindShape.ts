import type { Kind } from "../graph/Kind.ts";

/** A corner or a point of an outline, in a square that reaches from -1 to 1 both ways, y downwards. */
type Point = readonly [x: number, y: number];

/** Few are enough at the size of a glyph, and Cytoscape goes through all of them for every node. */
const pointsPerCorner = 3;
const pointsPerTurn = 24;

/** Points on a circle, from one angle to another (radians, clockwise from the right). */
function arc(centre: Point, radius: number, [from, to]: readonly [number, number]): Point[] {
  const count = Math.max(2, Math.ceil((Math.abs(to - from) / (2 * Math.PI)) * pointsPerTurn));
  return Array.from({ length: count + 1 }, (_, index) => {
    const angle = from + ((to - from) * index) / count;
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
  });
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = Math.min(0.5, distance / length);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Replaces each corner by a short curve that begins and ends `radius` away from it. */
function rounded(corners: readonly Point[], radius: number): Point[] {
  return corners.flatMap((corner, index) => {
    const before = corners.at(index - 1) ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    const start = towards(corner, before, radius);
    const end = towards(corner, after, radius);
    return Array.from({ length: pointsPerCorner }, (_, step): Point => {
      const t = step / (pointsPerCorner - 1);
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      return [a * start[0] + b * corner[0] + c * end[0], a * start[1] + b * corner[1] + c * end[1]];
    });
  });
}

function regular(sides: number, radius: number, turn: number): Point[] {
  return Array.from({ length: sides }, (_, index) => {
    const angle = turn + (2 * Math.PI * index) / sides;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

/** A drop with its tip at the bottom: the head's tangents meet there. */
function pin(): Point[] {
  const head: Point = [0, -0.28];
  const radius = 0.7;
  const opening = Math.acos(radius / (0.98 - head[1]));
  return [...arc(head, radius, [Math.PI / 2 + opening, 2.5 * Math.PI - opening]), [0, 0.98]];
}

const corner = 0.22;

/**
 * The outline of each kind. Kinds differ in outline as well as in colour, so that neither has to be told apart
 * alone; areas are about equal, so that no kind looks more important than another.
 */
const outlines: Readonly<Record<Kind, readonly Point[]>> = {
  ORGANIZATION: regular(pointsPerTurn, 0.9, 0),
  COUNCIL: rounded(regular(6, 1, 0), corner),
  COMMITTEE: rounded(
    [
      [-0.8, -0.8],
      [0.8, -0.8],
      [0.8, 0.8],
      [-0.8, 0.8],
    ],
    corner,
  ),
  BODY: rounded(
    [
      [0, -1],
      [1, 0.8],
      [-1, 0.8],
    ],
    0.3,
  ),
  AGREEMENT: rounded(regular(4, 1, 0), corner),
  DOCUMENT: rounded(
    [
      [-0.74, -0.96],
      [0.2, -0.96],
      [0.74, -0.42],
      [0.74, 0.96],
      [-0.74, 0.96],
    ],
    0.14,
  ),
  PLACE: pin(),
  FIELD: rounded(
    [
      [-1, 0],
      [-0.42, -0.68],
      [1, -0.68],
      [1, 0.68],
      [-0.42, 0.68],
    ],
    0.2,
  ),
};

/** Too little to be seen. */
const nudge = 0.004;

/**
 * The outline as Cytoscape's `shape-polygon-points`: x and y by turns, from -1 to 1. No point stands exactly beneath
 * the middle: Cytoscape would count both lines that meet there and take the middle for outside, so that a pointer
 * exactly on a glyph would miss it.
 */
export function kindShapePoints(kind: Kind): number[] {
  return outlines[kind].flatMap(([x, y]) => [round(x) === 0 ? nudge : round(x), round(y)]);
}

/** The same outline as path data for an SVG with `viewBox="0 0 24 24"`. */
export function kindShapePath(kind: Kind): string {
  const points = outlines[kind].map(([x, y]) => `${round(12 + 11 * x)} ${round(12 + 11 * y)}`);
  return `M${points.join("L")}Z`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
