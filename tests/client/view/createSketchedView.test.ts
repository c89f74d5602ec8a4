import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Scene } from "../../../client/state/Scene.ts";
import type { GraphView } from "../../../client/view/createGraphView.ts";
import { createSketchedView } from "../../../client/view/createSketchedView.ts";
import { noEvents } from "./noEvents.ts";
import { sampleNode, sampleScene } from "./sampleScene.ts";

const one = sampleScene([sampleNode("a")]);
const two = sampleScene([sampleNode("a"), sampleNode("b")]);
const nothing = sampleScene([]);

/** A screen that is told when its frames are over and when what draws the map has come. */
function openScreen() {
  const log: string[] = [];
  const frames: (() => void)[] = [];
  const arrivals: (() => void)[] = [];
  const paintings: (() => void)[] = [];
  const name = (scene: Scene) => String(scene.nodes.length);
  const map: GraphView = {
    render: (scene) => {
      log.push(`map ${name(scene)}`);
      return { added: 0, removed: 0, updated: 0 };
    },
    oncePainted: (callback) => void paintings.push(callback),
    destroy: () => void log.push("map destroyed"),
    focus: () => undefined,
    fit: () => undefined,
    zoomBy: () => undefined,
    centreOn: () => undefined,
    screenPositionOf: () => null,
  };
  const view = createSketchedView({
    sketch: {
      draw: (scene) => void log.push(`sketch ${name(scene)}`),
      remove: () => void log.push("sketch removed"),
    },
    onCreateViewWanted: () => {
      log.push("loading");
      arrivals.push(() => view.open(() => map));
    },
    openView: (create) => create(null, noEvents),
    afterFrame: (callback) => {
      frames.push(callback);
      return () => void frames.splice(0);
    },
    onView: (handed) => void log.push(handed === null ? "view gone" : "view"),
  });
  const run = async (callbacks: (() => void)[]) => {
    for (const callback of callbacks.splice(0)) callback();
    await vi.advanceTimersByTimeAsync(0);
  };
  return {
    log,
    view,
    endFrame: () => run(frames),
    arrive: () => run(arrivals),
    paint: () => run(paintings),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("createSketchedView", () => {
  it("sketches, shows that, and has the map take its place once it is painted", async () => {
    const { log, view, endFrame, arrive, paint } = openScreen();
    view.render(one);
    expect(log).toEqual(["sketch 1"]);
    await endFrame();
    await arrive();
    expect(log.splice(0)).toEqual(["sketch 1", "loading", "map 1", "view"]);
    await paint();
    view.render(two);
    expect(log).toEqual(["sketch removed", "map 2"]);
  });

  it("sketches what comes while the map is being loaded, and gives the map the last of it", async () => {
    const { log, view, endFrame, arrive } = openScreen();
    view.render(one);
    await endFrame();
    view.render(two);
    await endFrame();
    await arrive();
    expect(log).toEqual(["sketch 1", "loading", "sketch 2", "map 2", "view"]);
  });

  it("opens the map after a while without a picture, once", async () => {
    const { log, view, endFrame, arrive } = openScreen();
    view.render(nothing);
    await endFrame();
    expect(log).toEqual(["sketch 0"]);
    await vi.advanceTimersByTimeAsync(1_000);
    view.render(one);
    await endFrame();
    await arrive();
    expect(log).toEqual(["sketch 0", "loading", "sketch 1", "map 1", "view"]);
  });

  it("opens nothing any more when it has been destroyed", async () => {
    const { log, view, endFrame } = openScreen();
    view.render(one);
    view.destroy();
    await endFrame();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(log).toEqual(["sketch 1", "sketch removed"]);
  });

  it("opens no map that arrives too late, and destroys one that stands", async () => {
    const late = openScreen();
    late.view.render(one);
    await late.endFrame();
    late.view.destroy();
    await late.arrive();
    expect(late.log).toEqual(["sketch 1", "loading", "sketch removed"]);
    const standing = openScreen();
    standing.view.render(one);
    await standing.endFrame();
    await standing.arrive();
    standing.log.splice(0);
    standing.view.destroy();
    expect(standing.log).toEqual(["sketch removed", "view gone", "map destroyed"]);
  });
});
