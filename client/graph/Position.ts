/** Where an entity stands on the map: integers, y downwards, in pixels at zoom 1. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

export type Positions = Readonly<Record<string, Position>>;

/** Where an entity stands; the origin for one that the positions don't hold. */
export function positionOf(positions: Positions, id: string): Position {
  const position = Object.hasOwn(positions, id) ? positions[id] : undefined;
  return position ?? { x: 0, y: 0 };
}

/** No map reaches farther from its origin than this. */
export const farthest = 1_000_000;

/** The nearest position with integers within reach; what isn't a number becomes 0. */
export function toGrid({ x, y }: Position): Position {
  return { x: toGridLine(x), y: toGridLine(y) };
}

function toGridLine(value: number): number {
  if (Number.isNaN(value)) return 0;
  return Math.max(-farthest, Math.min(farthest, Math.round(value))) + 0;
}
