import { expect, it } from "vitest";
import { farthest, positionOf, toGrid } from "../../../client/graph/Position.ts";

it.each([
  [
    { x: 1.4, y: -1.6 },
    { x: 1, y: -2 },
  ],
  [
    { x: -0.2, y: Number.NaN },
    { x: 0, y: 0 },
  ],
  [
    { x: Infinity, y: -Infinity },
    { x: farthest, y: -farthest },
  ],
])("puts %j on the grid", (position, onGrid) => {
  const placed = toGrid(position);
  expect(placed).toEqual(onGrid);
  expect(Object.is(placed.x, -0)).toBe(false);
});

it("finds where an entity stands, and the origin for others", () => {
  expect(positionOf({ iso: { x: 3, y: 4 } }, "iso")).toEqual({ x: 3, y: 4 });
  expect(positionOf({}, "iso")).toEqual({ x: 0, y: 0 });
  expect(positionOf({}, "constructor")).toEqual({ x: 0, y: 0 });
});
