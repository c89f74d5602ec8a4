import { describe, expect, it } from "vitest";
import { placeGrid } from "../../../../client/view/layouts/placeGrid.ts";
import { findOverlapping, sampleBox } from "./sampleBox.ts";

const five = ["a", "b", "c", "d", "e"].map((id) => sampleBox(id));

describe("placeGrid", () => {
  it("fills rows from left to right", () => {
    const grid = placeGrid(five, { columnCount: 3, gap: 10, isStaggered: false });
    expect(grid.map((box) => [box.x, box.y])).toEqual([
      [50, 30],
      [160, 30],
      [270, 30],
      [50, 100],
      [160, 100],
    ]);
  });

  it("lets every other row stand between the columns", () => {
    const grid = placeGrid(five, { columnCount: 3, gap: 10, isStaggered: true });
    expect(grid.map((box) => box.x)).toEqual([50, 160, 270, 105, 215]);
    expect(findOverlapping(grid)).toEqual([]);
  });
});
