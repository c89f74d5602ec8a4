import { describe, expect, it } from "vitest";
import { createMoving } from "../../../client/view/createMoving.ts";
import { toNodeElement } from "../../../client/view/elements.ts";
import { openCytoscape } from "../../../client/view/openCytoscape.ts";
import { sampleNode } from "./sampleScene.ts";

/** 250 nodes at the origin that are to stand at x = 50, and frames that come when they are told to. */
function openCrowd() {
  const cy = openCytoscape(null);
  const ids = Array.from({ length: 250 }, (_, index) => `n${index}`);
  cy.add(ids.map((id) => toNodeElement(sampleNode(id), { diameter: 24, size: 24 })));
  const nodes = ids.map((id) => sampleNode(id, { x: 50 }));
  const frames: (() => void)[] = [];
  const arrivals: number[] = [];
  const moving = createMoving(cy, (callback) => {
    frames.push(callback);
    return () => void frames.splice(0);
  });
  const countMoved = () => cy.nodes().filter((node) => node.position("x") === 50).length;
  return {
    cy,
    moving,
    countMoved,
    arrivals,
    start: (zoom = 1) => moving.start({ nodes, zoom, onArrived: () => void arrivals.push(countMoved()) }),
    nextFrame: () => {
      for (const callback of frames.splice(0)) callback();
      return countMoved();
    },
  };
}

describe("createMoving", () => {
  it("moves a hundred a frame, and tells when all have arrived", () => {
    const { start, countMoved, nextFrame, arrivals } = openCrowd();
    start();
    expect(countMoved()).toBe(0);
    expect([nextFrame(), nextFrame()]).toEqual([100, 200]);
    expect(arrivals).toEqual([]);
    expect([nextFrame(), nextFrame()]).toEqual([250, 250]);
    expect(arrivals).toEqual([250]);
  });

  it("gives glyphs the size that they have where the map is going", () => {
    const { cy, start, nextFrame } = openCrowd();
    start(0.1);
    nextFrame();
    expect(cy.getElementById("n0").data("size")).toBeGreaterThan(24);
    expect(cy.getElementById("n249").data("size")).toBe(24);
  });

  it("does the rest at once when it is told to, and once only", () => {
    const { moving, start, nextFrame, countMoved, arrivals } = openCrowd();
    moving.finish();
    start();
    nextFrame();
    moving.finish();
    moving.finish();
    expect([countMoved(), nextFrame()]).toEqual([250, 250]);
    expect(arrivals).toEqual([250]);
  });

  it("leaves everything as it is when it is stopped", () => {
    const { moving, start, nextFrame, arrivals } = openCrowd();
    start();
    nextFrame();
    moving.stop();
    moving.finish();
    expect(nextFrame()).toBe(100);
    expect(arrivals).toEqual([]);
  });
});
