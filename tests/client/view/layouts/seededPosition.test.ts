import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededPosition } from "../../../../client/view/layouts/seededPosition.ts";

describe("seededPosition", () => {
  it("depends on the id alone, and stays within its disc", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1000 }), (id, radius) => {
        const at = seededPosition(id, radius);
        expect(seededPosition(id, radius)).toEqual(at);
        expect(Math.hypot(at.x, at.y)).toBeLessThanOrEqual(radius);
      }),
    );
  });

  it("gives similar ids different places, on all sides", () => {
    const places = Array.from({ length: 400 }, (_, index) => seededPosition(`iso-tc-${index}`, 100));
    expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).toBe(400);
    for (const [signX, signY] of [
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ] as const) {
      const inQuarter = places.filter(({ x, y }) => x * signX > 0 && y * signY > 0);
      expect(inQuarter.length).toBeGreaterThan(60);
    }
  });
});
