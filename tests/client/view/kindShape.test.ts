import { describe, expect, it } from "vitest";
import { kinds } from "../../../client/graph/Kind.ts";
import { kindShapePath, kindShapePoints } from "../../../client/view/kindShape.ts";

const pairsOf = (numbers: readonly number[]) =>
  Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[2 * index] ?? Number.NaN,
    numbers[2 * index + 1] ?? Number.NaN,
  ]);

/** By the shoelace formula. */
function areaOf(points: readonly (readonly number[])[]): number {
  const sum = points.reduce((total, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}

describe("outlines of kinds", () => {
  it.each(kinds)("%s stays within its square and is of about the same size as the others", (kind) => {
    const points = pairsOf(kindShapePoints(kind));
    for (const coordinate of points.flat()) expect(Math.abs(coordinate)).toBeLessThanOrEqual(1);
    expect(areaOf(points)).toBeGreaterThan(1.5);
    expect(areaOf(points)).toBeLessThan(2.8);
  });

  it.each(kinds)(
    "%s has no point exactly above or beneath its middle, where a pointer would miss it",
    (kind) => {
      for (const [x] of pairsOf(kindShapePoints(kind))) expect(x).not.toBe(0);
    },
  );

  it("differ from each other", () => {
    expect(new Set(kinds.map(kindShapePath)).size).toBe(kinds.length);
  });

  it.each(kinds)("%s is the same in the legend as on the canvas", (kind) => {
    const inLegend = kindShapePath(kind)
      .slice(1, -1)
      .split("L")
      .map((point) => point.split(" ").map((coordinate) => (Number(coordinate) - 12) / 11));
    const onCanvas = pairsOf(kindShapePoints(kind));
    expect(inLegend).toHaveLength(onCanvas.length);
    for (const [index, point] of onCanvas.entries()) {
      expect(inLegend[index]?.[0]).toBeCloseTo(point[0] ?? Number.NaN, 2);
      expect(inLegend[index]?.[1]).toBeCloseTo(point[1] ?? Number.NaN, 2);
    }
  });
});
