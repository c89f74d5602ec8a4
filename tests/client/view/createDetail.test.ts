import { describe, expect, it } from "vitest";
import { createDetail } from "../../../client/view/createDetail.ts";
import { openCytoscape } from "../../../client/view/openCytoscape.ts";

/** Two pairs of related nodes, the second one far away. */
function openPairs() {
  const cy = openCytoscape(null);
  cy.add([
    { group: "nodes", data: { id: "a", size: 24 }, position: { x: 0, y: 0 } },
    { group: "nodes", data: { id: "b", size: 24 }, position: { x: 0.5, y: 0.5 } },
    { group: "nodes", data: { id: "c", size: 24 }, position: { x: 9000, y: 0 } },
    { group: "nodes", data: { id: "d", size: 24 }, position: { x: 9100, y: 0 } },
    { group: "edges", data: { id: "here", source: "a", target: "b" } },
    { group: "edges", data: { id: "there", source: "c", target: "d" } },
  ]);
  const near = () => cy.edges(".near").map((edge) => edge.id());
  return { cy, near, detail: createDetail(cy) };
}

describe("createDetail", () => {
  it("draws all relations of a small picture in full", () => {
    const { detail, near } = openPairs();
    detail.setSize(500);
    expect(detail.isFull()).toBe(true);
    detail.refresh();
    expect(near()).toEqual([]);
  });

  it("draws only the relations in view in full where there are many", () => {
    const { detail, near } = openPairs();
    detail.setSize(501);
    expect(detail.isFull()).toBe(false);
    detail.refresh();
    expect(near()).toEqual(["here"]);
  });

  it("draws none in full from afar", () => {
    const { cy, detail, near } = openPairs();
    detail.setSize(501);
    cy.zoom(0.2);
    detail.refresh();
    expect(near()).toEqual([]);
  });

  it("draws all in full again when the picture has become small", () => {
    const { detail, near } = openPairs();
    detail.setSize(501);
    detail.refresh();
    detail.setSize(20);
    expect(near()).toEqual(["here", "there"]);
  });
});
