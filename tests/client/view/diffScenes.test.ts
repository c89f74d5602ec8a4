import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffScenes } from "../../../client/view/diffScenes.ts";
import { sampleEdge, sampleNode, sampleScene } from "./sampleScene.ts";

const nothing = { added: [], removed: [], updated: [] };

describe("diffScenes", () => {
  it("finds nothing between equal scenes, even of other objects", () => {
    const scene = () => sampleScene([sampleNode("iso"), sampleNode("iec")], [sampleEdge("iso", "iec")]);
    expect(diffScenes(scene(), scene())).toEqual({ nodes: nothing, edges: nothing });
  });

  it("tells what came, what went and what changed", () => {
    const before = sampleScene([sampleNode("iso"), sampleNode("iec")]);
    const renamed = sampleNode("iso", { caption: "ИСО" });
    const changes = diffScenes(before, sampleScene([renamed, sampleNode("itu")]));
    expect(changes.nodes.added).toEqual([sampleNode("itu")]);
    expect(changes.nodes.removed).toEqual([sampleNode("iec")]);
    expect(changes.nodes.updated).toEqual([{ before: sampleNode("iso"), after: renamed }]);
  });

  const changedNodes = [
    { caption: "other" },
    { x: 1 },
    { y: 1 },
    { pinned: true },
    { selected: true },
    { focused: true },
    { dimmed: true },
    { change: "came" as const },
    { strong: true },
    { collective: true },
    { expandable: 1 },
    { members: 7 },
  ];
  it.each(changedNodes)("sees that a node changed in %o", (facts) => {
    const changes = diffScenes(sampleScene([sampleNode("iso")]), sampleScene([sampleNode("iso", facts)]));
    expect(changes.nodes.updated).toHaveLength(1);
  });

  it("knows all fields of a node", () => {
    const fields = changedNodes.flatMap((facts) => Object.keys(facts));
    expect(new Set([...fields, "id", "kind"])).toEqual(new Set(Object.keys(sampleNode("iso"))));
  });

  const changedEdges = [
    { type: "PART_OF" },
    { caption: "is part of" },
    { cited: false },
    { hierarchical: true },
    { grouped: true },
    { selected: true },
    { focused: true },
    { dimmed: true },
    { change: "came" as const },
    { strong: true },
  ];
  it.each(changedEdges)("sees that a relation changed in %o", (facts) => {
    const nodes = [sampleNode("iso"), sampleNode("iec")];
    const changes = diffScenes(
      sampleScene(nodes, [sampleEdge("iso", "iec")]),
      sampleScene(nodes, [sampleEdge("iso", "iec", facts)]),
    );
    expect(changes.edges.updated).toHaveLength(1);
  });

  it("knows all fields of a relation", () => {
    const fields = changedEdges.flatMap((facts) => Object.keys(facts));
    expect(new Set([...fields, "id", "from", "to"])).toEqual(new Set(Object.keys(sampleEdge("iso", "iec"))));
  });

  it("takes a relation with other ends, or a node of another kind, for another thing", () => {
    const nodes = [sampleNode("iso"), sampleNode("iec")];
    const changes = diffScenes(
      sampleScene(nodes, [sampleEdge("iso", "iec", { id: "r" })]),
      sampleScene(
        [sampleNode("iso", { kind: "BODY" }), nodes[1] ?? sampleNode("iec")],
        [sampleEdge("iec", "iso", { id: "r" })],
      ),
    );
    expect([changes.edges.added.length, changes.edges.removed.length]).toEqual([1, 1]);
    expect([changes.nodes.added.length, changes.nodes.removed.length]).toEqual([1, 1]);
  });

  it("accounts for every node of both scenes exactly once", () => {
    const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"));
    fc.assert(
      fc.property(ids, ids, fc.integer({ min: 0, max: 2 }), (first, second, x) => {
        const before = sampleScene(first.map((id) => sampleNode(id)));
        const after = sampleScene(second.map((id) => sampleNode(id, { x })));
        const { added, removed, updated } = diffScenes(before, after).nodes;
        const kept = first.filter((id) => second.includes(id));
        expect(added.map((node) => node.id)).toEqual(second.filter((id) => !first.includes(id)));
        expect(removed.map((node) => node.id)).toEqual(first.filter((id) => !second.includes(id)));
        expect(updated).toHaveLength(x === 0 ? 0 : kept.length);
      }),
    );
  });
});
