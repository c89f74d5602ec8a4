import { describe, expect, it } from "vitest";
import type { Scene } from "../../../client/state/Scene.ts";
import { applyChanges } from "../../../client/view/applyChanges.ts";
import { diffScenes } from "../../../client/view/diffScenes.ts";
import { toEdgeElementId } from "../../../client/view/elements.ts";
import { openCytoscape } from "../../../client/view/openCytoscape.ts";
import { sampleEdge, sampleNode, sampleScene } from "./sampleScene.ts";

/** A map without a screen, and how scenes are brought onto it. */
function createStage() {
  const cy = openCytoscape(null);
  let drawn = sampleScene([]);
  const draw = (scene: Scene, isFull = true) => {
    const changes = diffScenes(drawn, scene);
    drawn = scene;
    return applyChanges(cy, { scene, changes, isFull, animated: false });
  };
  return { cy, draw };
}

const positionsIn = (cy: ReturnType<typeof openCytoscape>) =>
  Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]));

describe("applyChanges", () => {
  it("draws nodes where the scene has them, and relations between them", () => {
    const { cy, draw } = createStage();
    draw(sampleScene([sampleNode("iso", { x: 10, y: -20 }), sampleNode("iec")], [sampleEdge("iso", "iec")]));
    expect(positionsIn(cy)).toEqual({ iso: { x: 10, y: -20 }, iec: { x: 0, y: 0 } });
    expect(cy.edges().map((edge) => [edge.source().id(), edge.target().id()])).toEqual([["iso", "iec"]]);
  });

  it("adds without moving what stood", () => {
    const { cy, draw } = createStage();
    const first = [sampleNode("iso", { x: 10, y: 20 }), sampleNode("iec", { x: 200, y: 20 })];
    draw(sampleScene(first));
    const moved = draw(
      sampleScene([...first, sampleNode("itu", { x: 5, y: 5 })], [sampleEdge("itu", "iso")]),
    );
    expect(moved).toEqual([]);
    expect(positionsIn(cy)).toMatchObject({ iso: { x: 10, y: 20 }, iec: { x: 200, y: 20 } });
  });

  it("leaves a node under the reader's hand alone while the scene has it where it was", () => {
    const { cy, draw } = createStage();
    draw(sampleScene([sampleNode("iso"), sampleNode("iec")]));
    cy.getElementById("iso").position({ x: 77, y: 77 });
    draw(sampleScene([sampleNode("iso"), sampleNode("iec", { dimmed: true })]));
    expect(positionsIn(cy)["iso"]).toEqual({ x: 77, y: 77 });
  });

  it("doesn't call it a move when a node is told to stand where the reader has dragged it", () => {
    const { cy, draw } = createStage();
    draw(sampleScene([sampleNode("iso")]));
    cy.getElementById("iso").position({ x: 77.4, y: 12.2 });
    expect(draw(sampleScene([sampleNode("iso", { x: 77, y: 12 })]))).toEqual([]);
    expect(positionsIn(cy)["iso"]).toEqual({ x: 77, y: 12 });
    expect(draw(sampleScene([sampleNode("iso", { x: 300, y: 12 })]))).toEqual(["iso"]);
  });

  it("removes nodes and relations that left the scene, and nothing else", () => {
    const { cy, draw } = createStage();
    const nodes = ["a", "b", "c"].map((id) => sampleNode(id));
    draw(sampleScene(nodes, [sampleEdge("a", "b"), sampleEdge("b", "c")]));
    draw(sampleScene(nodes.slice(0, 2), [sampleEdge("a", "b")]));
    expect(cy.elements().map((element) => element.id())).toEqual(["a", "b", toEdgeElementId("a-governs-b")]);
  });

  it("shows states, and takes them away again", () => {
    const { cy, draw } = createStage();
    const nodes = [sampleNode("a"), sampleNode("b")];
    draw(sampleScene(nodes, [sampleEdge("a", "b")]));
    draw(sampleScene(nodes, [sampleEdge("a", "b", { selected: true, cited: false })]));
    const edge = cy.getElementById(toEdgeElementId("a-governs-b"));
    expect([edge.hasClass("selected"), edge.hasClass("uncited")]).toEqual([true, true]);
    draw(sampleScene(nodes, [sampleEdge("a", "b")]));
    expect([edge.hasClass("selected"), edge.hasClass("uncited")]).toEqual([false, false]);
  });

  it("lets an entity and a relation have the same id", () => {
    const { cy, draw } = createStage();
    draw(sampleScene([sampleNode("a"), sampleNode("b")], [sampleEdge("a", "b", { id: "a" })]));
    expect([cy.nodes().length, cy.edges().length]).toEqual([2, 1]);
  });

  it("makes entities with many relations larger, drawn or not", () => {
    const { cy, draw } = createStage();
    draw(sampleScene([sampleNode("leaf"), sampleNode("hub", { expandable: 40 })]));
    expect(cy.getElementById("hub").width()).toBeGreaterThan(cy.getElementById("leaf").width());
    draw(sampleScene([sampleNode("leaf", { expandable: 40 }), sampleNode("hub", { expandable: 40 })]));
    expect(cy.getElementById("leaf").width()).toBe(cy.getElementById("hub").width());
  });

  it("draws relations in full, or plainly where there are many", () => {
    const { cy, draw } = createStage();
    const nodes = [sampleNode("a"), sampleNode("b")];
    draw(sampleScene(nodes, [sampleEdge("a", "b")]), false);
    expect(cy.edges()[0]?.style("target-arrow-shape")).toBe("none");
    cy.edges().addClass("near");
    expect(cy.edges()[0]?.style("target-arrow-shape")).toBe("triangle");
  });
});
