import { expect, it } from "vitest";
import { walkRelations } from "../../../client/graph/walkRelations.ts";
import { entity, graphOf, relation } from "./build.ts";

const graph = graphOf(
  [entity("iso"), entity("council"), entity("tc-1"), entity("tc-2")],
  [
    relation(["tc-2", "PART_OF", "iso"]),
    relation(["tc-1", "PART_OF", "iso"]),
    relation(["council", "GOVERNS", "iso"]),
    relation(["iso", "PART_OF", "council"]),
    relation(["iso", "SUCCEEDS", "iso"]),
    relation(["council", "GOVERNS", "tc-1"]),
    relation(["iso", "PUBLISHES", "unloaded"]),
  ],
);

it("orders by type, outward before inward, then by id, and passes over ends that aren't there", () => {
  const walks = walkRelations(graph, "iso").map(({ relation, direction, other }) => [
    relation.type,
    direction,
    other.id,
  ]);
  expect(walks).toEqual([
    ["GOVERNS", "IN", "council"],
    ["PART_OF", "OUT", "council"],
    ["PART_OF", "IN", "tc-1"],
    ["PART_OF", "IN", "tc-2"],
    ["SUCCEEDS", "OUT", "iso"],
  ]);
});

it("has no way from an entity without relations", () => {
  expect(walkRelations(graphOf([entity("iso")]), "iso")).toEqual([]);
});
