import { extentOf, moveBoxes, type PlacedBox } from "./Box.ts";

/** Width to height of the whole, about that of the canvas on a laptop. */
const aspect = 1.5;
const gap = 60;
/** So many pack well at the first attempt. */
const manyGroups = 60;

/** Of sums of widths. */
const tolerance = 0.001;

/** The lower edge of what has been packed between two x. */
interface Ledge {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/**
 * Packs groups of boxes beside and beneath each other without overlap, the largest first, from the upper left.
 * Groups with a pinned box stay where they are; the others are packed beneath them.
 */
export function packGroups(groups: readonly (readonly PlacedBox[])[]): PlacedBox[] {
  const anchored = groups.filter(isAnchored).flat();
  const packed = packFromOrigin(groups.filter((group) => !isAnchored(group)));
  if (packed.length === 0) return anchored;
  const { left, top, right, bottom } = extentOf(packed);
  if (anchored.length === 0) return moveBoxes(packed, -(left + right) / 2, -(top + bottom) / 2);
  const around = extentOf(anchored);
  return [...anchored, ...moveBoxes(packed, around.left - left, around.bottom + gap - top)];
}

function isAnchored(group: readonly PlacedBox[]): boolean {
  return group.some((box) => box.pinnedAt !== null);
}

/** How large a window of the usual shape must be to hold all boxes: the smaller, the better they can be read. */
export function windowWidthFor(boxes: readonly PlacedBox[]): number {
  const { left, top, right, bottom } = extentOf(boxes);
  return Math.max(right - left, (bottom - top) * aspect);
}

interface Group {
  readonly boxes: readonly PlacedBox[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Tries several widths and keeps the one that needs the smallest window. */
function packFromOrigin(groups: readonly (readonly PlacedBox[])[]): PlacedBox[] {
  const sized = groups
    .map((boxes): Group => {
      const { left, top, right, bottom } = extentOf(boxes);
      return { boxes, left, top, width: right - left + gap, height: bottom - top + gap };
    })
    .toSorted((a, b) => b.width * b.height - a.width * a.height);
  const area = sized.reduce((sum, group) => sum + group.width * group.height, 0);
  const widest = Math.max(0, ...sized.map((group) => group.width));
  const factors = groups.length > manyGroups ? [1.1] : [0.8, 1, 1.25, 1.5, 1.8, 2.2];
  const attempts = factors.map((factor) =>
    packInto(Math.max(widest, factor * Math.sqrt(area * aspect)), sized),
  );
  return attempts.reduce((best, attempt) =>
    windowWidthFor(attempt) < windowWidthFor(best) ? attempt : best,
  );
}

function packInto(width: number, groups: readonly Group[]): PlacedBox[] {
  let skyline: readonly Ledge[] = [{ left: 0, right: width, top: 0 }];
  return groups.flatMap((group) => {
    const place = findPlace(skyline, group.width, width);
    skyline = raise(skyline, { left: place.x, right: place.x + group.width, top: place.y + group.height });
    return moveBoxes(group.boxes, place.x - group.left, place.y - group.top);
  });
}

/** The highest place where something of this width fits, and of those the leftmost. Ledges stand from left to right. */
function findPlace(skyline: readonly Ledge[], width: number, limit: number): { x: number; y: number } {
  let best = { x: 0, y: Infinity };
  for (const [index, { left, top }] of skyline.entries()) {
    if (left + width > limit + tolerance) break;
    let y = top;
    for (let next = index + 1; next < skyline.length && y < best.y; next += 1) {
      const ledge = skyline[next];
      if (ledge === undefined || ledge.left >= left + width) break;
      y = Math.max(y, ledge.top);
    }
    if (y < best.y) best = { x: left, y };
  }
  return best;
}

function raise(skyline: readonly Ledge[], added: Ledge): Ledge[] {
  const remaining = skyline.flatMap((ledge): Ledge[] => {
    if (ledge.right <= added.left || ledge.left >= added.right) return [ledge];
    return [
      { ...ledge, right: added.left },
      { ...ledge, left: added.right },
    ].filter(({ left, right }) => right > left);
  });
  return [...remaining, added].toSorted((a, b) => a.left - b.left);
}
