import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extentOf } from "../../../../client/view/layouts/Box.ts";
import { packGroups, windowWidthFor } from "../../../../client/view/layouts/packGroups.ts";
import { crowdedBoxes, findOverlapping, samplePlacedBox } from "./sampleBox.ts";

describe("packGroups", () => {
  it("packs nothing and one group into the middle", () => {
    expect(packGroups([])).toEqual([]);
    expect(packGroups([[samplePlacedBox("a", 70, 80)]])).toMatchObject([{ x: 0, y: 0 }]);
  });

  it("keeps groups apart and the places within a group", () => {
    fc.assert(
      fc.property(fc.array(crowdedBoxes, { maxLength: 6 }), (crowds) => {
        const groups = crowds
          .filter((boxes) => boxes.length > 0)
          .map((boxes, group) => boxes.slice(0, 1).map((box) => ({ ...box, id: `g${group}` })));
        expect(findOverlapping(packGroups(groups))).toEqual([]);
      }),
    );
    const pair = [samplePlacedBox("a", 0, 0), samplePlacedBox("b", 300, 40)];
    const packed = packGroups([pair, [samplePlacedBox("c", 0, 0)]]);
    const [a, b] = ["a", "b"].map((id) => packed.find((box) => box.id === id));
    expect([(b?.x ?? 0) - (a?.x ?? 0), (b?.y ?? 0) - (a?.y ?? 0)]).toEqual([300, 40]);
  });

  it("makes of many small groups a whole of about the shape of a window", () => {
    const groups = Array.from({ length: 40 }, (_, index) => [samplePlacedBox(`b${index}`, 0, 0)]);
    const { left, right, top, bottom } = extentOf(packGroups(groups));
    const shape = (right - left) / (bottom - top);
    expect(shape).toBeGreaterThan(0.9);
    expect(shape).toBeLessThan(2.4);
  });

  it("leaves groups with a pinned box where they are, and packs the others beneath", () => {
    const pinned = samplePlacedBox("a", 500, 900, { pinnedAt: { x: 500, y: 900 } });
    const packed = packGroups([[samplePlacedBox("b", 0, 0)], [pinned]]);
    expect(packed.find((box) => box.id === "a")).toEqual(pinned);
    expect(packed.find((box) => box.id === "b")?.y).toBeGreaterThan(960);
  });
});

describe("windowWidthFor", () => {
  it("is decided by the width of what is wide, and by the height of what is high", () => {
    const row = [samplePlacedBox("a", 0, 0), samplePlacedBox("b", 900, 0)];
    const column = [samplePlacedBox("a", 0, 0), samplePlacedBox("b", 0, 940)];
    expect(windowWidthFor(row)).toBe(1000);
    expect(windowWidthFor(column)).toBe(1500);
  });
});
