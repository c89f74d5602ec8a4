import { describe, expect, it } from "vitest";
import { canvasColours } from "../../../../client/view/canvasColours.ts";
import { createGraphView } from "../../../../client/view/createGraphView.ts";
import { kindAppearance } from "../../../../client/view/kindAppearance.ts";
import { planSketch } from "../../../../client/view/sketch/planSketch.ts";
import { sampleEdge, sampleNode, sampleScene } from "../sampleScene.ts";

/** What a map without a screen takes its window to be. */
const size = { width: 800, height: 600 };
const ignored = () => undefined;
const events = {
  onNodeTap: ignored,
  onNodeDoubleTap: ignored,
  onEdgeTap: ignored,
  onBackgroundTap: ignored,
  onNodeMenu: ignored,
  onNodesMoved: ignored,
  onHover: ignored,
  onViewportChanged: ignored,
};

const apart = [sampleNode("a", { x: -400, y: 30 }), sampleNode("b", { x: 900, y: 700 })];

describe("planSketch", () => {
  it("puts glyphs where the map will have them", () => {
    const scene = sampleScene([...apart, sampleNode("c", { x: 17, y: -80, kind: "PLACE" })]);
    const view = createGraphView(null, events);
    view.render(scene);
    const sketched = planSketch(scene, size).glyphs.flatMap(({ places }) =>
      Array.from({ length: places.length / 3 }, (_, index) => places.slice(index * 3, index * 3 + 2)),
    );
    const mapped = scene.nodes.map(({ id }) => view.screenPositionOf(id)).map((at) => [at?.x, at?.y]);
    expect(sketched).toEqual(mapped);
    view.destroy();
  });

  it("draws relations from middle to middle, those that look alike in one go", () => {
    const scene = sampleScene(apart, [sampleEdge("a", "b"), sampleEdge("b", "a")]);
    const { strokes, glyphs } = planSketch(scene, size);
    const [ax, ay, , bx, by] = glyphs[0]?.places ?? [];
    expect(strokes).toHaveLength(1);
    expect(strokes[0]?.lines).toEqual([ax, ay, bx, by, bx, by, ax, ay]);
  });

  it("leaves out a relation of which an end isn't drawn", () => {
    expect(planSketch(sampleScene(apart, [sampleEdge("a", "elsewhere")]), size).strokes).toEqual([]);
  });

  it("has the colours and lines of the map", () => {
    const scene = sampleScene(
      [sampleNode("a", { dimmed: true }), sampleNode("b", { x: 9, kind: "COUNCIL", collective: true })],
      [
        sampleEdge("a", "b", { id: "strong", strong: true, dimmed: true }),
        sampleEdge("a", "b", { id: "plain", dimmed: true }),
        sampleEdge("a", "b", { id: "superior", hierarchical: true, cited: false }),
        sampleEdge("a", "b", { id: "group", grouped: true }),
      ],
    );
    const { strokes, glyphs } = planSketch({ ...scene, theme: "dark" }, size);
    const { relation, hierarchicalRelation, accent } = canvasColours.dark;
    const looks = strokes.map(({ colour, opacity, dash }) => [colour, opacity, dash.length]);
    expect(looks).toEqual([
      [relation, 0.18, 0],
      [relation, 1, 2],
      [hierarchicalRelation, 1, 2],
      [accent, 1, 0],
    ]);
    expect(glyphs.map(({ colour, opacity, isHollow }) => [colour, opacity, isHollow])).toEqual([
      [kindAppearance.ORGANIZATION.dark, 0.25, false],
      [kindAppearance.COUNCIL.dark, 1, true],
    ]);
  });

  it("is empty for an empty scene and in a window without a size", () => {
    const empty = { strokes: [], glyphs: [] };
    expect(planSketch(sampleScene([]), size)).toEqual(empty);
    expect(planSketch(sampleScene(apart), { width: 0, height: 0 })).toEqual(empty);
  });
});
