import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { separateBoxes } from "../../../../client/view/layouts/separateBoxes.ts";
import { crowdedBoxes, findOverlapping, samplePlacedBox } from "./sampleBox.ts";

const anywhere = { gap: 10, direction: "anywhere" } as const;
const sideways = { gap: 10, direction: "sideways" } as const;

describe("separateBoxes", () => {
  it("leaves boxes alone that don't overlap", () => {
    const apart = [samplePlacedBox("a", 0, 0), samplePlacedBox("b", 200, 0)];
    expect(separateBoxes(apart, anywhere)).toEqual(apart);
  });

  it("parts two boxes where they overlap least, each by half", () => {
    const placed = separateBoxes([samplePlacedBox("a", 0, 0), samplePlacedBox("b", 5, 50)], anywhere);
    expect(placed.map(({ x, y }) => [x, y])).toEqual([
      [0, -10],
      [5, 60],
    ]);
  });

  it("lets what isn't pinned give way to what is", () => {
    const pinned = samplePlacedBox("a", 0, 0, { pinnedAt: { x: 0, y: 0 } });
    const placed = separateBoxes([pinned, samplePlacedBox("b", 90, 10)], anywhere);
    expect(placed[0]).toEqual(pinned);
    expect(placed[1]).toMatchObject({ x: 110, y: 10 });
  });

  it("parts boxes in the same place", () => {
    const placed = separateBoxes(
      ["a", "b", "c"].map((id) => samplePlacedBox(id, 7, 7)),
      anywhere,
    );
    expect(findOverlapping(placed)).toEqual([]);
  });

  it.each([anywhere, sideways])("leaves no overlap in any crowd, $direction", (separation) => {
    fc.assert(
      fc.property(crowdedBoxes, (boxes) => {
        const placed = separateBoxes(boxes, separation);
        expect(findOverlapping(placed)).toEqual([]);
        if (separation === sideways) expect(placed.map((box) => box.y)).toEqual(boxes.map((box) => box.y));
        expect(separateBoxes(boxes, separation)).toEqual(placed);
      }),
    );
  });

  it.each([anywhere, sideways])(
    "leaves no overlap but of pinned boxes with each other, $direction",
    (separation) => {
      fc.assert(
        fc.property(crowdedBoxes, fc.nat(4), (boxes, pinEvery) => {
          const mixed = boxes.map((box, index) =>
            index % (pinEvery + 2) === 0 ? { ...box, pinnedAt: { x: box.x, y: box.y } } : box,
          );
          const placed = separateBoxes(mixed, separation);
          const pinned = placed.filter((box) => box.pinnedAt !== null);
          for (const box of pinned) expect([box.x, box.y]).toEqual([box.pinnedAt?.x, box.pinnedAt?.y]);
          const overlappingPins = new Set(findOverlapping(pinned));
          const overlapping = findOverlapping(placed).filter((id) => !overlappingPins.has(id));
          expect(overlapping).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );
});
