import { expect, it } from "vitest";
import { findComponents } from "../../../../client/view/layouts/findComponents.ts";
import { sampleBox } from "./sampleBox.ts";

it("groups what is linked, directly or not, in the order of the boxes", () => {
  const boxes = ["a", "b", "c", "d", "e"].map((id) => sampleBox(id));
  const links = [
    { from: "d", to: "a", superior: null },
    { from: "a", to: "e", superior: null },
    { from: "e", to: "d", superior: null },
  ] as const;
  const groups = findComponents(boxes, links).map((group) => group.map((box) => box.id));
  expect(groups).toEqual([["a", "d", "e"], ["b"], ["c"]]);
  expect(findComponents([], [])).toEqual([]);
});
