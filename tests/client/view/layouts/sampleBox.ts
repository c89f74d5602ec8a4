import * as fc from "fast-check";
import type { Box, PlacedBox } from "../../../../client/view/layouts/Box.ts";

/** A box of a usual size, but for what a test says. */
export function sampleBox(id: string, facts: Partial<Box> = {}): Box {
  return { id, kind: "BODY", width: 100, height: 60, year: null, pinnedAt: null, ...facts };
}

export function samplePlacedBox(id: string, x: number, y: number, facts: Partial<Box> = {}): PlacedBox {
  return { ...sampleBox(id, facts), x, y };
}

/** The ids of boxes that overlap another one, by more than rounding. */
export function findOverlapping(boxes: readonly PlacedBox[]): string[] {
  return boxes
    .filter((a) =>
      boxes.some(
        (b) =>
          a !== b &&
          (a.width + b.width) / 2 - Math.abs(a.x - b.x) > 1e-3 &&
          (a.height + b.height) / 2 - Math.abs(a.y - b.y) > 1e-3,
      ),
    )
    .map((box) => box.id);
}

/** Up to thirty boxes of many sizes in a small space. */
export const crowdedBoxes = fc
  .array(
    fc.record({
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -300, max: 300 }),
      width: fc.integer({ min: 20, max: 200 }),
      height: fc.integer({ min: 20, max: 120 }),
    }),
    { maxLength: 30 },
  )
  .map((facts) => facts.map(({ x, y, ...size }, index) => samplePlacedBox(`b${index}`, x, y, size)));
