import { placeAt, type PlacedBox } from "./Box.ts";

interface MovingBox {
  readonly index: number;
  readonly width: number;
  readonly height: number;
  readonly fixed: boolean;
  x: number;
  y: number;
}

interface Separation {
  /** Least distance between two boxes. */
  readonly gap: number;
  /** `sideways` keeps every box at its height. */
  readonly direction: "anywhere" | "sideways";
}

const roundsBeforeStretching = 40;
const stretch = 1.06;
/** By then, if there are pinned boxes, others are caught between them. */
const roundsAroundPins = 240;

/**
 * Pushes boxes apart until none overlaps another; pinned boxes stay, so two pinned ones may still overlap.
 * Each pair parts along the side where it overlaps least; a crowd that stays crowded is stretched a little,
 * and what is caught between pinned boxes leaves to the right.
 */
export function separateBoxes(boxes: readonly PlacedBox[], separation: Separation): PlacedBox[] {
  const moving = boxes.map(({ width, height, x, y, pinnedAt }, index): MovingBox => ({
    index,
    width: width + separation.gap,
    height: height + separation.gap,
    fixed: pinnedAt !== null,
    x,
    y,
  }));
  const rounds = moving.some((box) => box.fixed) ? roundsAroundPins : Infinity;
  for (let round = 1; round <= rounds; round += 1) {
    if (!pushPairs(moving, (a, b) => part(a, b, separation.direction))) return toPlaced(boxes, moving);
    if (round % roundsBeforeStretching === 0) stretchFromMiddle(moving, separation.direction);
  }
  // Boxes only ever move to the right now, so this comes to an end.
  while (pushPairs(moving, giveWay));
  return toPlaced(boxes, moving);
}

function toPlaced(boxes: readonly PlacedBox[], moving: readonly MovingBox[]): PlacedBox[] {
  return boxes.map((box, index) => placeAt(box, moving[index] ?? box));
}

type Push = (a: MovingBox, b: MovingBox) => void;

/** One round over all pairs that overlap; tells whether anything had to move. */
function pushPairs(boxes: readonly MovingBox[], push: Push): boolean {
  const byLeft = boxes.toSorted((a, b) => a.x - a.width / 2 - (b.x - b.width / 2) || a.index - b.index);
  const widest = Math.max(0, ...boxes.map((box) => box.width));
  let moved = false;
  for (const [position, a] of byLeft.entries()) {
    for (let next = position + 1; next < byLeft.length; next += 1) {
      const b = byLeft[next];
      if (b === undefined || b.x - b.width / 2 > a.x + widest) break;
      if ((a.fixed && b.fixed) || overlapX(a, b) <= nothing || overlapY(a, b) <= nothing) continue;
      push(a, b);
      moved = true;
    }
  }
  return moved;
}

const nothing = 1e-6;

function overlapX(a: MovingBox, b: MovingBox): number {
  return (a.width + b.width) / 2 - Math.abs(b.x - a.x);
}

function overlapY(a: MovingBox, b: MovingBox): number {
  return (a.height + b.height) / 2 - Math.abs(b.y - a.y);
}

function part(a: MovingBox, b: MovingBox, direction: Separation["direction"]): void {
  const shareOfA = a.fixed ? 0 : b.fixed ? 1 : 0.5;
  const [wide, high] = [overlapX(a, b), overlapY(a, b)];
  const isSideways = direction === "sideways" || wide < high;
  const ahead = isSideways ? b.x - a.x : b.y - a.y;
  const way = ahead > 0 || (ahead === 0 && b.index > a.index) ? 1 : -1;
  if (isSideways) {
    a.x -= way * wide * shareOfA;
    b.x += way * wide * (1 - shareOfA);
  } else {
    a.y -= way * high * shareOfA;
    b.y += way * high * (1 - shareOfA);
  }
}

function giveWay(a: MovingBox, b: MovingBox): void {
  const isAFirst = a.fixed || (!b.fixed && (a.x < b.x || (a.x === b.x && a.index < b.index)));
  const [stays, goes] = isAFirst ? [a, b] : [b, a];
  goes.x = stays.x + (stays.width + goes.width) / 2;
}

function stretchFromMiddle(boxes: readonly MovingBox[], direction: Separation["direction"]): void {
  const middleX = boxes.reduce((sum, box) => sum + box.x, 0) / boxes.length;
  const middleY = boxes.reduce((sum, box) => sum + box.y, 0) / boxes.length;
  for (const box of boxes) {
    if (box.fixed) continue;
    box.x = middleX + (box.x - middleX) * stretch;
    if (direction === "anywhere") box.y = middleY + (box.y - middleY) * stretch;
  }
}
