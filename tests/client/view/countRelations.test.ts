import { expect, it } from "vitest";
import { countRelations } from "../../../client/view/countRelations.ts";
import { sampleEdge, sampleNode, sampleScene } from "./sampleScene.ts";

it("counts relations that are drawn and those that aren't, one to oneself once", () => {
  const nodes = [sampleNode("a", { expandable: 3 }), sampleNode("b"), sampleNode("c")];
  const counts = countRelations(sampleScene(nodes, [sampleEdge("a", "b"), sampleEdge("b", "b")]));
  expect([...counts]).toEqual([
    ["a", 4],
    ["b", 2],
    ["c", 0],
  ]);
});
