import { xOfYear } from "../../graph/timeScale.ts";
import { type Box, extentOf, type Layout, moveBoxes, placeAt, type PlacedBox } from "./Box.ts";
import { placeGrid } from "./placeGrid.ts";

const gap = 14;
/** Between the dated entities and those without a date. */
const gapOfUndated = 90;

/**
 * What began later stands farther to the right, to scale, in rows that grow upwards from y = 0. What has no
 * date stands beneath, by itself. Pinned boxes stay where they are, and nothing is put on them.
 */
export const timeline: Layout = (boxes, _links, { pixelsPerYear }) => {
  const pinned = boxes.flatMap((box) => (box.pinnedAt === null ? [] : [placeAt(box, box.pinnedAt)]));
  const free = boxes.filter((box) => box.pinnedAt === null);
  const dated = free.flatMap(({ year, ...box }) =>
    year === null ? [] : [{ box: { ...box, year }, x: xOfYear(year, pixelsPerYear) }],
  );
  const placed = [...pinned, ...stack(dated, pinned)];
  return [
    ...placed,
    ...placeUndated(
      free.filter((box) => box.year === null),
      placed,
    ),
  ];
};

interface Dated {
  readonly box: Box;
  readonly x: number;
}

/** From left to right, each in the lowest row where there is room. */
function stack(dated: readonly Dated[], pinned: readonly PlacedBox[]): PlacedBox[] {
  const rowHeight = Math.max(0, ...dated.map(({ box }) => box.height)) + gap;
  const ends: number[] = [];
  return dated
    .toSorted((a, b) => a.x - b.x)
    .map(({ box, x }) => {
      for (let row = 0; ; row += 1) {
        const placed = placeAt(box, { x, y: -gap - row * rowHeight - box.height / 2 });
        const isFree =
          (ends[row] ?? -Infinity) <= x - box.width / 2 && !pinned.some((pin) => touch(pin, placed));
        if (!isFree) continue;
        ends[row] = x + box.width / 2 + gap;
        return placed;
      }
    });
}

function touch(a: PlacedBox, b: PlacedBox): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap
  );
}

/** In rows beneath everything, about as wide as it. */
function placeUndated(boxes: readonly Box[], placed: readonly PlacedBox[]): PlacedBox[] {
  if (boxes.length === 0) return [];
  const around = placed.length === 0 ? { left: 0, right: 0, bottom: 0 } : extentOf(placed);
  const columnWidth = Math.max(...boxes.map((box) => box.width)) + gap;
  const fitting = Math.floor((around.right - around.left) / columnWidth);
  const columnCount = Math.min(boxes.length, Math.max(fitting, Math.ceil(Math.sqrt(boxes.length))));
  const grid = placeGrid(boxes, { columnCount, gap, isStaggered: false });
  return moveBoxes(grid, around.left - extentOf(grid).left, Math.max(0, around.bottom) + gapOfUndated);
}
