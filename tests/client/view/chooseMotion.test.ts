import { describe, expect, it } from "vitest";
import type { Scene } from "../../../client/state/Scene.ts";
import { chooseMotion } from "../../../client/view/chooseMotion.ts";
import { diffScenes } from "../../../client/view/diffScenes.ts";
import { sampleNode, sampleScene } from "./sampleScene.ts";

const sceneOf = (...ids: string[]) => sampleScene(ids.map((id) => sampleNode(id)));
const motionOf = (before: Scene, after: Scene, moved: string[] = []) =>
  chooseMotion(before, { changes: diffScenes(before, after), moved });

describe("chooseMotion", () => {
  it("fits the first picture", () => {
    expect(motionOf(sceneOf(), sceneOf("iso", "iec"))).toBe("fit");
  });

  it("fits a picture in which nothing remains of the last one", () => {
    expect(motionOf(sceneOf("iso", "iec"), sceneOf("itu"))).toBe("fit");
  });

  it("brings into view what was added to a picture", () => {
    expect(motionOf(sceneOf("iso"), sceneOf("iso", "iec", "itu"))).toEqual([
      sampleNode("iec"),
      sampleNode("itu"),
    ]);
  });

  it("brings into view what was found", () => {
    const found = { ...sampleNode("iec"), strong: true };
    const before = sceneOf("iso", "iec");
    const after = sampleScene([sampleNode("iso"), found]);
    expect(motionOf(before, after)).toEqual([found]);
    expect(motionOf(after, sceneOf("iso", "iec"))).toEqual([]);
  });

  it("fits another layout of the same picture", () => {
    expect(motionOf(sceneOf("a", "b", "c"), sceneOf("a", "b", "c"), ["a", "c"])).toBe("fit");
  });

  it("stays where it is when one node moves back, when something goes, and when nothing happens", () => {
    expect(motionOf(sceneOf("a", "b"), sceneOf("a", "b"), ["a"])).toEqual([]);
    expect(motionOf(sceneOf("a", "b"), sceneOf("a"))).toEqual([]);
    expect(motionOf(sceneOf("a", "b"), sceneOf("a", "b"))).toEqual([]);
    expect(motionOf(sceneOf("a", "b"), sceneOf())).toEqual([]);
  });
});
