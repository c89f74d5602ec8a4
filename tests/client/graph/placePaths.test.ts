import { expect, it } from "vitest";
import { footprint } from "../../../client/graph/placeAround.ts";
import { placePaths } from "../../../client/graph/placePaths.ts";
import type { Position } from "../../../client/graph/Position.ts";

const path = (...entities: string[]) => ({ entities, relations: entities.slice(1).map((id) => `to-${id}`) });

function overlaps(one: Position, other: Position): boolean {
  return Math.abs(one.x - other.x) < footprint.width && Math.abs(one.y - other.y) < footprint.height;
}

it("puts the steps of a path in a row from left to right", () => {
  const placed = placePaths([path("a", "b", "c")], {});
  expect(placed["a"]).toEqual({ x: 0, y: 0 });
  expect(new Set(Object.values(placed).map(({ y }) => y))).toEqual(new Set([0]));
  expect(placed["a"]?.x ?? 0).toBeLessThan(placed["b"]?.x ?? 0);
  expect(placed["b"]?.x ?? 0).toBeLessThan(placed["c"]?.x ?? 0);
});

it("puts several paths on lines of their own, and nothing on anything else", () => {
  const standing = { x: { x: 270, y: 10 } };
  const placed = placePaths([path("a", "b", "z"), path("a", "c", "z"), path("a", "d", "z")], standing);
  expect(Object.keys(placed).toSorted()).toEqual(["a", "b", "c", "d", "z"]);
  const spots = Object.values({ ...standing, ...placed });
  for (const [index, one] of spots.entries())
    expect(spots.slice(index + 1).some((other) => overlaps(one, other))).toBe(false);
});

it("leads from where the ends stand", () => {
  const standing = { a: { x: 900, y: 0 }, c: { x: 0, y: 0 } };
  expect(placePaths([path("a", "b", "c")], standing)).toEqual({ b: { x: 450, y: 0 } });
  const beside = placePaths([path("a", "b", "c")], { c: { x: 0, y: 0 } });
  expect(beside["a"]?.x ?? 0).toBeLessThan(beside["b"]?.x ?? 0);
  expect(beside["b"]?.x ?? 0).toBeLessThan(0);
});

it("places nothing where there is no path", () => {
  expect(placePaths([], { a: { x: 0, y: 0 } })).toEqual({});
});
