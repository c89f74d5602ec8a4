import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { footprint, placeAround } from "../../../client/graph/placeAround.ts";
import type { Position, Positions } from "../../../client/graph/Position.ts";

function overlaps(one: Position, other: Position): boolean {
  return Math.abs(one.x - other.x) < footprint.width && Math.abs(one.y - other.y) < footprint.height;
}

function idsOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `new-${index}`);
}

const position = fc.record({
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.integer({ min: -900, max: 900 }),
});
const standing: fc.Arbitrary<Positions> = fc
  .array(position, { maxLength: 40 })
  .map((positions) => Object.fromEntries(positions.map((each, index) => [`old-${index}`, each])));

describe("placeAround", () => {
  it("puts the first entity of an empty map in the middle", () => {
    expect(placeAround({ ids: ["iso"], standing: {} })).toEqual({ iso: { x: 0, y: 0 } });
  });

  it("puts an unrelated entity to the right of everything, at half its height", () => {
    const placed = placeAround({ ids: ["itu"], standing: { iso: { x: 0, y: 0 }, iec: { x: 300, y: 100 } } });
    expect(placed["itu"]).toEqual({ x: 300 + footprint.width, y: 50 });
  });

  it("puts neighbours on the ring around what was expanded", () => {
    const placed = placeAround({ ids: idsOf(6), standing: { iso: { x: 50, y: 70 } }, around: "iso" });
    for (const { x, y } of Object.values(placed)) {
      expect(Math.hypot(x - 50, y - 70)).toBeLessThan(2 * footprint.width);
    }
  });

  it("lets the lines to the centre lead past what it places", () => {
    const spots = Object.values(
      placeAround({ ids: idsOf(25), standing: { iso: { x: 0, y: 0 } }, around: "iso" }),
    );
    for (const [index, far] of spots.entries()) {
      for (const near of spots.slice(0, index)) {
        const along = (near.x * far.x + near.y * far.y) / Math.hypot(far.x, far.y);
        const aside = Math.abs(near.x * far.y - near.y * far.x) / Math.hypot(far.x, far.y);
        if (along > 0 && along < Math.hypot(far.x, far.y)) expect(aside).toBeGreaterThan(30);
      }
    }
  });

  it("puts them beside everything where what was expanded doesn't stand", () => {
    const here = { iso: { x: 0, y: 0 } };
    expect(placeAround({ ids: ["iec"], standing: here, around: "toString" })).toEqual(
      placeAround({ ids: ["iec"], standing: here }),
    );
  });

  it("never covers what stands nor what it places, gives integers, and is the same every time", () => {
    fc.assert(
      fc.property(standing, fc.integer({ min: 0, max: 30 }), (old, count) => {
        const placement = { ids: idsOf(count), standing: old, around: "old-0" };
        const placed = placeAround(placement);
        expect(Object.keys(placed)).toEqual(idsOf(count));
        const spots = Object.values(placed);
        spots.forEach((spot, index) => {
          expect(Number.isInteger(spot.x) && Number.isInteger(spot.y)).toBe(true);
          expect(Object.values(old).some((other) => overlaps(spot, other))).toBe(false);
          expect(spots.slice(index + 1).some((other) => overlaps(spot, other))).toBe(false);
        });
        expect(placeAround(placement)).toEqual(placed);
      }),
    );
  });

  it("places 2,000 at once in good time", () => {
    const begin = performance.now();
    const placed = placeAround({ ids: idsOf(2_000), standing: {} });
    expect(Object.keys(placed)).toHaveLength(2_000);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
