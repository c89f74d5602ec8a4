import type { Kind } from "../../graph/Kind.ts";
import type { Position } from "../../graph/Position.ts";
import type { LayoutRequest } from "../../state/LayoutRequest.ts";

/** The room that an entity takes with its label. */
export interface Box {
  readonly id: string;
  readonly kind: Kind;
  readonly width: number;
  readonly height: number;
  /** When the entity began, with a fraction; null where that isn't known. */
  readonly year: number | null;
  /** Where the middle of the box must stay, when the reader has pinned the entity. */
  readonly pinnedAt: Position | null;
}

/** A box and where its middle stands. */
export interface PlacedBox extends Box {
  readonly x: number;
  readonly y: number;
}

/** A relation between two different boxes; `superior` is the end that stands higher in a chart. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly superior: "from" | "to" | null;
}

/** What layouts need to know besides boxes and links, each what concerns it. */
export type LayoutOptions = Pick<LayoutRequest, "centre" | "pixelsPerYear">;

/** Places every box; the same boxes and links, in any order, give the same places. */
export type Layout = (boxes: readonly Box[], links: readonly Link[], options: LayoutOptions) => PlacedBox[];

/** The rectangle around boxes. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The rectangle around some boxes; with none, infinite and inside out. */
export function extentOf(boxes: readonly PlacedBox[]): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x - box.width / 2);
    right = Math.max(right, box.x + box.width / 2);
    top = Math.min(top, box.y - box.height / 2);
    bottom = Math.max(bottom, box.y + box.height / 2);
  }
  return { left, top, right, bottom };
}

export function moveBoxes(boxes: readonly PlacedBox[], dx: number, dy: number): PlacedBox[] {
  return boxes.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy }));
}

/** Puts the middle of a box somewhere. */
export function placeAt(box: Box, { x, y }: Position): PlacedBox {
  return { ...box, x, y };
}
