import { describe, expect, it } from "vitest";
import type { SceneNode } from "../../../../client/state/Scene.ts";
import { arrangeLabels, type NamedNode } from "../../../../client/view/labels/arrangeLabels.ts";
import { openCytoscape } from "../../../../client/view/openCytoscape.ts";
import { sampleNode } from "../sampleScene.ts";

function arrange(nodes: readonly SceneNode[], zoom = 1) {
  const cy = openCytoscape(null);
  cy.viewport({ zoom, pan: { x: 0, y: 0 } });
  const named = nodes.map((node): NamedNode => ({
    node,
    element: cy.add({ data: { id: node.id, size: 24 }, position: { x: node.x, y: node.y } }),
    forms: [{ lines: ["two", "lines"], width: 60 }],
    neighbours: [],
    fontSize: 12,
    weight: 400,
    rank: 1,
  }));
  return arrangeLabels(cy, named, { before: null, covered: [] });
}

// Headless, the window is one pixel large, so that nodes at other places than the origin are out of it.
const out = { x: 500, y: 500 };

const namedIn = (nodes: readonly SceneNode[]) => arrange(nodes).labels.map(({ named }) => named.node.id);

describe("arrangeLabels", () => {
  it("keeps labels at the size of the screen while the map shrinks", () => {
    const [near] = arrange([sampleNode("iso", out)], 1).labels;
    const [far] = arrange([sampleNode("iso", out)], 0.2).labels;
    expect([far?.width, far?.height]).toEqual([near?.width, near?.height]);
    expect(far?.offset.y).toBeLessThan(near?.offset.y ?? Number.NaN);
  });

  it("lets them grow with the map, but more slowly", () => {
    const [near] = arrange([sampleNode("iso", out)], 2).labels;
    expect(near?.scale).toBeCloseTo(Math.SQRT2);
  });

  it("names fewer nodes from afar", () => {
    const row = Array.from({ length: 10 }, (_, index) =>
      sampleNode(`n${index}`, { x: 500 + 100 * index, y: 500 }),
    );
    expect(arrange(row, 1).labels).toHaveLength(10);
    expect(arrange(row, 0.2).labels.length).toBeLessThan(10);
  });

  it("tells how many relations aren't shown, beside the name, and not from afar", () => {
    const node = sampleNode("iso", { ...out, expandable: 12 });
    expect(arrange([node]).badges.map((badge) => badge.text)).toEqual(["+12"]);
    expect(arrange([node], 0.2).badges).toEqual([]);
    expect(arrange([{ ...node, selected: true }], 0.2).badges).toHaveLength(1);
    expect(arrange([{ ...node, expandable: 0 }]).badges).toEqual([]);
    expect(arrange([{ ...node, expandable: 62_000 }]).badges[0]?.text).toBe("999+");
  });

  it("names what is selected even in a crowd, and what is dimmed last", () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const crowd = (facts: (id: string) => Partial<SceneNode>) =>
      ids.map((id) => sampleNode(id, { ...out, ...facts(id) }));
    const plain = namedIn(crowd(() => ({})));
    expect([plain.includes("a"), plain.includes("f")]).toEqual([true, false]);
    expect(namedIn(crowd((id) => ({ selected: id === "f" })))).toContain("f");
    expect(namedIn(crowd((id) => ({ dimmed: id === "a" })))).not.toContain("a");
  });
});
