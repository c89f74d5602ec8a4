import type { Position } from "../../graph/Position.ts";

/** A rectangle on the screen, in pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Line {
  readonly from: Position;
  readonly to: Position;
}

const cellSize = 120;
/** More rows than any picture has. */
const cellsPerRow = 2 ** 24;

/** Rectangles that are taken, found by the cells of a grid that they touch. */
export class TakenRoom {
  readonly #cells = new Map<number, Rectangle[]>();
  readonly #base: TakenRoom | null;

  /** What is taken in the base is taken here as well; what is taken here leaves the base as it is. */
  constructor(base: TakenRoom | null = null) {
    this.#base = base;
  }

  isFree(rectangle: Rectangle): boolean {
    const isFreeHere = cellsOf(rectangle).every((cell) =>
      (this.#cells.get(cell) ?? []).every((taken) => !overlap(taken, rectangle)),
    );
    return isFreeHere && (this.#base?.isFree(rectangle) ?? true);
  }

  take(rectangle: Rectangle): void {
    for (const cell of cellsOf(rectangle)) {
      const taken = this.#cells.get(cell);
      if (taken === undefined) this.#cells.set(cell, [rectangle]);
      else taken.push(rectangle);
    }
  }
}

function cellsOf({ left, top, width, height }: Rectangle): number[] {
  const cells: number[] = [];
  for (
    let column = Math.floor(left / cellSize);
    column <= Math.floor((left + width) / cellSize);
    column += 1
  ) {
    for (let row = Math.floor(top / cellSize); row <= Math.floor((top + height) / cellSize); row += 1) {
      cells.push(column * cellsPerRow + row);
    }
  }
  return cells;
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

/** Whether the first lies wholly within the second. */
export function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.left + inner.width <= outer.left + outer.width &&
    inner.top + inner.height <= outer.top + outer.height
  );
}

/** Whether a straight line passes through a rectangle: what is left of it when it is clipped at each edge in turn. */
export function isCrossed({ left, top, width, height }: Rectangle, line: Line): boolean {
  let [first, last] = [0, 1];
  for (const [start, end, least, most] of [
    [line.from.x, line.to.x, left, left + width],
    [line.from.y, line.to.y, top, top + height],
  ] as const) {
    const way = end - start;
    if (way === 0 && (start < least || start > most)) return false;
    if (way === 0) continue;
    const [one, other] = [(least - start) / way, (most - start) / way];
    first = Math.max(first, Math.min(one, other));
    last = Math.min(last, Math.max(one, other));
  }
  return first <= last;
}
