import { expect, it } from "vitest";
import { kindLabels, kinds } from "../../server/graph/kinds.ts";

it("lists every kind once; its label is its name in another case", () => {
  expect(kinds.toSorted()).toEqual(Object.keys(kindLabels).toSorted());
  expect(kinds.map((kind) => kindLabels[kind].toUpperCase())).toEqual(kinds);
});
