import { describe, expect, it } from "vitest";
import { createGraphView } from "../../../client/view/createGraphView.ts";
import { noEvents } from "./noEvents.ts";
import { sampleEdge, sampleNode, sampleScene } from "./sampleScene.ts";

const openView = () => createGraphView(null, noEvents);
const triangle = sampleScene(
  [sampleNode("a", { x: -300 }), sampleNode("b", { x: 300 }), sampleNode("c", { y: 200 })],
  [sampleEdge("a", "b"), sampleEdge("b", "c"), sampleEdge("c", "a")],
);

describe("createGraphView", () => {
  it("counts what it had to add, remove and update", () => {
    const view = openView();
    expect(view.render(triangle)).toEqual({ added: 6, removed: 0, updated: 0 });
    expect(view.render(triangle)).toEqual({ added: 0, removed: 0, updated: 0 });
    const [a, , c] = triangle.nodes;
    if (a === undefined || c === undefined) throw new Error("a triangle has three corners");
    const next = sampleScene([{ ...a, selected: true }, c], [sampleEdge("c", "a")]);
    expect(view.render(next)).toEqual({ added: 0, removed: 3, updated: 1 });
    view.destroy();
  });

  it("draws the same picture in another theme without touching an element", () => {
    const view = openView();
    view.render(triangle);
    expect(view.render({ ...triangle, theme: "dark" })).toEqual({ added: 0, removed: 0, updated: 0 });
    view.destroy();
  });

  it("tells where a node stands on the screen, and null for one that isn't drawn", () => {
    const view = openView();
    view.render(triangle);
    const [a, b] = [view.screenPositionOf("a"), view.screenPositionOf("b")];
    expect(a?.y).toBe(b?.y);
    expect(a?.x ?? 0).toBeLessThan(b?.x ?? 0);
    expect(view.screenPositionOf("nobody")).toBeNull();
    view.destroy();
  });

  it("stays where it is when a node is selected", () => {
    const view = openView();
    view.render(triangle);
    view.zoomBy(1.5);
    const before = view.screenPositionOf("b");
    view.render({
      ...triangle,
      nodes: triangle.nodes.map((node) => ({ ...node, selected: node.id === "c" })),
    });
    expect(view.screenPositionOf("b")).toEqual(before);
    view.destroy();
  });

  it("zooms about the middle, and fits again", () => {
    const view = openView();
    view.render(triangle);
    const [a, b] = [view.screenPositionOf("a"), view.screenPositionOf("b")];
    view.zoomBy(2);
    const [a2, b2] = [view.screenPositionOf("a"), view.screenPositionOf("b")];
    expect((b2?.x ?? 0) - (a2?.x ?? 0)).toBeCloseTo(2 * ((b?.x ?? 0) - (a?.x ?? 0)));
    view.fit();
    expect(view.screenPositionOf("a")?.x).toBeCloseTo(a?.x ?? Number.NaN);
    view.destroy();
  });

  it("brings a far node into view, and lets the map rest when nothing has the focus", () => {
    const view = openView();
    view.render(triangle);
    view.zoomBy(4);
    view.focus("b");
    const shown = view.screenPositionOf("b");
    expect(shown?.x).toBeLessThan(800);
    view.focus(null);
    expect(view.screenPositionOf("b")).toEqual(shown);
    view.centreOn("a");
    expect(view.screenPositionOf("a")?.x).toBeCloseTo(400);
    view.destroy();
  });
});
