import type { Position, Positions } from "./Position.ts";

/** How much room a node with its caption takes; nothing new is placed nearer to what stands. */
export const footprint = { width: 190, height: 120 } as const;

export interface Placement {
  /** What is to be placed, in this order. */
  readonly ids: readonly string[];
  /** What stands already and doesn't move. */
  readonly standing: Positions;
  /** The entity to stand beside; without one, to the right of everything. */
  readonly around?: string | undefined;
}

/** How far a node stands from the line of a relation that isn't its own, to be told apart from it. */
const CLEARANCE = 34;

/** The rings on which a view to the centre is looked for; where so many stand, any free spot must do. */
const RINGS_IN_VIEW = 6;

/**
 * Positions for new entities on rings around the one that was expanded, nearest first, never on what stands
 * and never on each other. As long as there is room, none stands on the line from another one to the centre, so that
 * relations don't lead through strangers. The same placement gives the same positions; all are integers.
 */
export function placeAround({ ids, standing, around }: Placement): Positions {
  const taken = Object.values(standing);
  const centre = around !== undefined && Object.hasOwn(standing, around) ? standing[around] : undefined;
  const origin = centre ?? besideEverything(taken);
  const placed: [string, Position][] = [];
  const spots = spotsInView(origin, taken);
  for (const id of ids) {
    const spot = nextFreeSpot(spots, taken);
    taken.push(spot);
    placed.push([id, spot]);
  }
  return Object.fromEntries(placed);
}

/** The free spot nearest to a wished one, by rings around it. */
export function placeNear(wished: Position, taken: readonly Position[]): Position {
  return nextFreeSpot(spotsAround(wished), taken);
}

/** The middle of the right edge of what stands, a footprint away; the origin where nothing does. */
export function besideEverything(taken: readonly Position[]): Position {
  if (taken.length === 0) return { x: 0, y: 0 };
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const { x, y } of taken) {
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: right + footprint.width, y: Math.round((top + bottom) / 2) };
}

function nextFreeSpot(spots: Generator<Position, never>, taken: readonly Position[]): Position {
  for (;;) {
    const spot = spots.next().value;
    if (taken.every((other) => isApart(spot, other))) return spot;
  }
}

function isApart(one: Position, other: Position): boolean {
  return Math.abs(one.x - other.x) >= footprint.width || Math.abs(one.y - other.y) >= footprint.height;
}

/** Whether the lines from the centre to both lead past the other. */
function isInView(one: Position, other: Position, centre: Position): boolean {
  const a = { x: one.x - centre.x, y: one.y - centre.y };
  const b = { x: other.x - centre.x, y: other.y - centre.y };
  if (a.x * b.x + a.y * b.y <= 0) return true;
  // The nearer one's distance from the line to the farther one.
  const farther = Math.max(Math.hypot(a.x, a.y), Math.hypot(b.x, b.y));
  return Math.abs(a.x * b.y - a.y * b.x) / farther >= CLEARANCE;
}

/** Spots from which the centre is in view, given what is `taken` when each is asked for; then all spots. */
function* spotsInView(centre: Position, taken: readonly Position[]): Generator<Position, never> {
  yield centre;
  for (let ring = 1; ring <= RINGS_IN_VIEW; ring += 1)
    for (const spot of spotsOnRing(centre, ring))
      if (taken.every((other) => isInView(spot, other, centre))) yield spot;
  return yield* spotsAround(centre);
}

/** The centre itself, then ring after ring of spots. */
function* spotsAround(centre: Position): Generator<Position, never> {
  yield centre;
  for (let ring = 1; ; ring += 1) yield* spotsOnRing(centre, ring);
}

/** Spots a footprint from their neighbours, clockwise; each ring begins elsewhere than the one before. */
function* spotsOnRing(centre: Position, ring: number): Generator<Position, void> {
  const count = ring * 6;
  for (let index = 0; index < count; index += 1) {
    const angle = ((index + ring / 2 - 0.5) / count) * 2 * Math.PI - Math.PI / 2;
    yield {
      x: Math.round(centre.x + Math.cos(angle) * ring * footprint.width * 1.2),
      y: Math.round(centre.y + Math.sin(angle) * ring * footprint.height * 1.4),
    };
  }
}
