import { expect, it } from "vitest";
import { emptyGraph } from "../../../client/graph/Graph.ts";
import { mergeGraph } from "../../../client/graph/mergeGraph.ts";
import { entity, graphOf, relation } from "./build.ts";

const loaded = graphOf([entity("iso"), entity("iec")], [relation(["iso", "COORDINATES_WITH", "iec"])]);

it("keeps what only one of them knows", () => {
  const merged = mergeGraph(loaded, graphOf([entity("itu")], [relation(["iso", "COORDINATES_WITH", "itu"])]));
  expect([...merged.entities.keys()]).toEqual(["iso", "iec", "itu"]);
  expect(merged.relations.size).toBe(2);
});

it("believes what was loaded later", () => {
  const merged = mergeGraph(loaded, graphOf([entity("iso", { degree: 7 })]));
  expect(merged.entities.get("iso")?.degree).toBe(7);
});

it("is the same graph where nothing is added, and changes neither", () => {
  expect(mergeGraph(loaded, emptyGraph)).toBe(loaded);
  mergeGraph(loaded, graphOf([entity("itu")]));
  expect(loaded.entities.has("itu")).toBe(false);
});

it("takes relations without entities", () => {
  expect(mergeGraph(loaded, graphOf([], [relation(["iec", "GOVERNS", "iso"])])).relations.size).toBe(2);
});
