import { describe, expect, it } from "vitest";
import { stackLeaves } from "../../../../client/view/layouts/stackLeaves.ts";
import { findOverlapping, sampleBox } from "./sampleBox.ts";

const leaves = (count: number) => Array.from({ length: count }, (_, index) => sampleBox(`leaf${index}`));
const under = (superior: string, boxes: readonly { id: string }[]) =>
  boxes.map(({ id }) => ({ superior, inferior: id }));

describe("stackLeaves", () => {
  it("leaves four leaves beside each other", () => {
    const boxes = [sampleBox("root"), ...leaves(4)];
    const steps = under("root", leaves(4));
    const { items, steps: kept } = stackLeaves(boxes, steps);
    expect(items).toEqual(boxes);
    expect(kept).toEqual(steps);
  });

  it("makes one block of nine leaves, narrower than a row of them", () => {
    const boxes = [sampleBox("root"), ...leaves(9)];
    const { items, steps, spread } = stackLeaves(boxes, under("root", leaves(9)));
    expect(items.map((item) => item.id)).toHaveLength(2);
    expect(new Set(steps.map((step) => step.superior))).toEqual(new Set(["root"]));
    const block = items[1];
    expect(block?.width).toBeLessThan(9 * 100);
    const placed = spread((id) => (id === "root" ? { x: 0, y: 0 } : { x: 0, y: 400 }));
    expect(placed.map((box) => box.id).toSorted()).toEqual(boxes.map((box) => box.id).toSorted());
    expect(findOverlapping(placed)).toEqual([]);
    const tops = placed.filter((box) => box.id !== "root").map((box) => box.y - box.height / 2);
    expect(Math.min(...tops)).toBeCloseTo(400 - (block?.height ?? 0) / 2);
  });

  it("stacks no box that has inferiors, a second superior or a pin", () => {
    const boxes = [
      sampleBox("root"),
      sampleBox("other"),
      ...leaves(6),
      sampleBox("below"),
      sampleBox("pinned", { pinnedAt: { x: 0, y: 0 } }),
    ];
    const steps = [
      ...under("root", leaves(6)),
      { superior: "other", inferior: "leaf0" },
      { superior: "leaf1", inferior: "below" },
      { superior: "root", inferior: "pinned" },
    ];
    // Four remain, which is too few.
    expect(stackLeaves(boxes, steps).items).toEqual(boxes);
  });
});
