import { type Box, placeAt, type PlacedBox } from "./Box.ts";

interface Grid {
  readonly columnCount: number;
  readonly gap: number;
  /** Every other row stands half a column to the right, so that lines from above find a way between. */
  readonly isStaggered: boolean;
}

/** Places boxes in rows, from left to right and downwards from the origin; columns are of one width, tops of a row align. */
export function placeGrid(boxes: readonly Box[], { columnCount, gap, isStaggered }: Grid): PlacedBox[] {
  const columnWidth = Math.max(...boxes.map((box) => box.width)) + gap;
  const heights = Array.from({ length: Math.ceil(boxes.length / columnCount) }, (_, row) =>
    Math.max(...boxes.slice(row * columnCount, (row + 1) * columnCount).map((box) => box.height)),
  );
  const tops = toStarts(heights, gap);
  return boxes.map((box, index) => {
    const row = Math.floor(index / columnCount);
    const shift = isStaggered && row % 2 === 1 ? 1 : 0.5;
    return placeAt(box, {
      x: ((index % columnCount) + shift) * columnWidth - gap / 2,
      y: (tops[row] ?? 0) + box.height / 2,
    });
  });
}

function toStarts(sizes: readonly number[], gap: number): number[] {
  let start = 0;
  return sizes.map((size) => {
    const current = start;
    start += size + gap;
    return current;
  });
}
