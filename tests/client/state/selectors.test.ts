import { describe, expect, it } from "vitest";
import { selectEmptyState } from "../../../client/state/selectEmptyState.ts";
import { selectFindMatches } from "../../../client/state/selectFindMatches.ts";
import { selectLegend } from "../../../client/state/selectLegend.ts";
import { selectScene } from "../../../client/state/selectScene.ts";
import { selectInducedGraph, selectVisibleGraph } from "../../../client/state/selectVisibleGraph.ts";
import { reduceState } from "../../../client/state/reduceState.ts";
import type { AppState } from "../../../client/state/AppState.ts";
import type { View } from "../../../client/state/View.ts";
import { entity, graphOf, relation } from "../graph/build.ts";
import { stateOf } from "./stateOf.ts";
import { vocabulary } from "./vocabulary.ts";

const graph = graphOf(
  [
    entity("iso", { names: { en: "ISO", kk: "СХҰ" }, degree: 5 }),
    entity("council", { kind: "COUNCIL", names: { en: "ISO Council" }, degree: 1 }),
    entity("groups", { kind: "BODY", form: "working-group", collective: true, degree: 1 }),
    entity("bureau", { kind: "BODY", form: "bureau" }),
    entity("elsewhere"),
  ],
  [
    relation(["council", "GOVERNS", "iso"]),
    relation(["groups", "PART_OF", "iso"], { cited: false }),
    relation(["iso", "COORDINATES_WITH", "elsewhere"]),
  ],
);
const shown = ["iso", "council", "groups", "bureau"];
const appearance = { theme: "dark", reducedMotion: true } as const;

function stateWith(view: Partial<View> = {}, state: Partial<AppState> = {}): AppState {
  return stateOf(graph, { shown, ...view }, { vocabulary, ...state });
}

const sceneOf = (state: AppState) => selectScene(state, appearance);
const dimmed = (state: AppState) => {
  const { nodes, edges } = sceneOf(state);
  return [...nodes, ...edges].filter((each) => each.dimmed).map(({ id }) => id);
};

describe("selectScene", () => {
  it("tells between two dates what came, ended and stayed", () => {
    const dated = graphOf(
      [entity("old", { end: "1946" }), entity("new", { begin: "1947" }), entity("always")],
      [relation(["new", "PART_OF", "always"]), relation(["old", "PART_OF", "always"])],
    );
    const state = stateOf(dated, { date: "1950", comparedWith: "1940" }, { vocabulary });
    const { nodes, edges } = sceneOf(state);
    expect(nodes.map(({ caption, change }) => [caption, change])).toEqual([
      ["− Name of old", "ended"],
      ["+ Name of new", "came"],
      ["Name of always", "stayed"],
    ]);
    expect(edges.map(({ caption, change }) => [caption, change])).toEqual([
      ["+ PART_OF", "came"],
      ["− PART_OF", "ended"],
    ]);
    expect(sceneOf(stateOf(dated, { date: "1950" })).nodes.map(({ id }) => id)).toEqual(["new", "always"]);
  });

  it("draws what is visible, where it stands, in the reader's language", () => {
    const state = stateWith({ positions: { iso: { x: 7, y: -8 } }, pinned: ["iso"], language: "kk" });
    const { nodes, edges, ...rest } = sceneOf(state);
    expect(rest).toEqual({ ...appearance, pixelsPerYear: null });
    expect(nodes.map(({ id }) => id)).toEqual(shown);
    expect(nodes[0]).toEqual({
      id: "iso",
      kind: "ORGANIZATION",
      caption: "СХҰ",
      x: 7,
      y: -8,
      pinned: true,
      selected: false,
      focused: false,
      dimmed: false,
      change: null,
      strong: false,
      collective: false,
      expandable: 3,
      members: null,
    });
    expect(nodes[2]).toMatchObject({ collective: true, pinned: false, expandable: 0 });
    expect(edges).toEqual([
      {
        id: "council GOVERNS iso",
        from: "council",
        to: "iso",
        type: "GOVERNS",
        caption: "басқарады",
        cited: true,
        hierarchical: true,
        grouped: false,
        selected: false,
        focused: false,
        dimmed: false,
        change: null,
        strong: false,
      },
      expect.objectContaining({
        id: "groups PART_OF iso",
        caption: "PART_OF",
        cited: false,
        hierarchical: false,
        grouped: false,
      }),
    ]);
  });

  it("never says that less than nothing can be expanded", () => {
    expect(sceneOf(stateWith()).nodes[3]?.expandable).toBe(0);
  });

  it("marks what is selected and where the keyboard is", () => {
    const state = stateWith(
      { selection: { on: "relation", id: "council GOVERNS iso" } },
      { focus: { entity: "iso", relation: "groups PART_OF iso", trail: [] } },
    );
    const { nodes, edges } = sceneOf(state);
    expect(edges.map(({ selected, focused }) => [selected, focused])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(nodes.some(({ selected, focused }) => selected || focused)).toBe(false);
    const onEntity = sceneOf(
      stateWith(
        { selection: { on: "entity", id: "iso" } },
        { focus: { entity: "iso", relation: null, trail: [] } },
      ),
    );
    expect(onEntity.nodes[0]).toMatchObject({ selected: true, focused: true });
  });

  it("dims nothing where nothing is selected or sought", () => {
    expect(dimmed(stateWith())).toEqual([]);
  });

  it("dims what isn't next to the selected entity", () => {
    expect(dimmed(stateWith({ selection: { on: "entity", id: "council" } }))).toEqual([
      "groups",
      "bureau",
      "groups PART_OF iso",
    ]);
  });

  it("dims what isn't an end of the selected relation", () => {
    expect(dimmed(stateWith({ selection: { on: "relation", id: "groups PART_OF iso" } }))).toEqual([
      "council",
      "bureau",
      "council GOVERNS iso",
    ]);
  });

  it("dims nothing for a selection that isn't drawn", () => {
    expect(dimmed(stateWith({ selection: { on: "entity", id: "elsewhere" } }))).toEqual([]);
    expect(
      dimmed(stateWith({ selection: { on: "relation", id: "iso COORDINATES_WITH elsewhere" } })),
    ).toEqual([]);
  });

  it("dims what the text isn't found in, and lights relations between what it is found in", () => {
    expect(dimmed(stateWith({}, { find: "iso" }))).toEqual(["groups", "bureau", "groups PART_OF iso"]);
    expect(dimmed(stateWith({}, { find: "bureau" }))).toEqual([
      "iso",
      "council",
      "groups",
      "council GOVERNS iso",
      "groups PART_OF iso",
    ]);
  });

  it("lights what is either next to the selection or found", () => {
    const selection = { on: "entity", id: "council" } as const;
    expect(dimmed(stateWith({ selection }, { find: "bureau" }))).toEqual(["groups", "groups PART_OF iso"]);
  });

  it("is the same picture until something that it shows changes", () => {
    const state = stateWith();
    const scene = sceneOf(state);
    expect(sceneOf(reduceState(state, { type: "connectionChanged", connection: "loading" }))).toBe(scene);
    expect(sceneOf(reduceState(state, { type: "findTyped", text: "iso" }))).not.toBe(scene);
    expect(selectScene(state, { ...appearance, theme: "light" }).theme).toBe("light");
  });
});

describe("selectVisibleGraph and selectInducedGraph", () => {
  it("keep the graph while only positions change", () => {
    const state = stateWith();
    const moved = reduceState(state, {
      type: "viewChanged",
      event: { type: "nodesMoved", positions: { iso: { x: 1_000, y: 0 } } },
    });
    expect(moved).not.toBe(state);
    expect(selectVisibleGraph(moved)).toBe(selectVisibleGraph(state));
    expect(selectInducedGraph(moved)).toBe(selectInducedGraph(state));
  });
});

describe("selectLegend", () => {
  it("counts kinds, forms and types in the view, with forms only where they say more", () => {
    expect(selectLegend(stateWith())).toEqual({
      kinds: [
        { kind: "ORGANIZATION", shown: 1, total: 1, hidden: false, forms: [] },
        { kind: "COUNCIL", shown: 1, total: 1, hidden: false, forms: [] },
        {
          kind: "BODY",
          shown: 2,
          total: 2,
          hidden: false,
          forms: [
            { key: "BODY/bureau", shown: 1, total: 1, hidden: false },
            { key: "BODY/working-group", shown: 1, total: 1, hidden: false },
          ],
        },
      ],
      types: [
        { name: "GOVERNS", shown: 1, total: 1, hidden: false },
        { name: "PART_OF", shown: 1, total: 1, hidden: false },
      ],
    });
  });

  it("keeps what is hidden, with what it would show", () => {
    const legend = selectLegend(
      stateWith({ hiddenKinds: ["COUNCIL"], hiddenForms: ["BODY/bureau"], hiddenTypes: ["PART_OF"] }),
    );
    expect(legend.kinds.find(({ kind }) => kind === "COUNCIL")).toMatchObject({
      shown: 0,
      total: 1,
      hidden: true,
    });
    expect(legend.kinds.find(({ kind }) => kind === "BODY")).toMatchObject({
      shown: 1,
      total: 2,
      hidden: false,
    });
    expect(legend.types).toEqual([
      { name: "GOVERNS", shown: 0, total: 1, hidden: false },
      { name: "PART_OF", shown: 0, total: 1, hidden: true },
    ]);
  });

  it("keeps what is hidden even where the view has none of it", () => {
    const legend = selectLegend(
      stateWith({
        shown: [],
        hiddenKinds: ["PLACE"],
        hiddenForms: ["FIELD", "BODY/bureau"],
        hiddenTypes: ["X"],
      }),
    );
    expect(legend.kinds).toEqual([
      {
        kind: "BODY",
        shown: 0,
        total: 0,
        hidden: false,
        forms: [{ key: "BODY/bureau", shown: 0, total: 0, hidden: true }],
      },
      { kind: "PLACE", shown: 0, total: 0, hidden: true, forms: [] },
      {
        kind: "FIELD",
        shown: 0,
        total: 0,
        hidden: false,
        forms: [{ key: "FIELD", shown: 0, total: 0, hidden: true }],
      },
    ]);
    expect(legend.types).toEqual([{ name: "X", shown: 0, total: 0, hidden: true }]);
  });
});

describe("selectFindMatches and selectEmptyState", () => {
  it("find among what is drawn, and nothing while the box is blank", () => {
    expect(selectFindMatches(stateWith({}, { find: " " }))).toBeNull();
    expect(selectFindMatches(stateWith({}, { find: "iso" }))).toEqual(new Set(["iso", "council"]));
    expect(selectFindMatches(stateWith({ hiddenKinds: ["COUNCIL"] }, { find: "iso" }))).toEqual(
      new Set(["iso"]),
    );
  });

  it.each<readonly [string | null, Partial<View>, string]>([
    ["nothing-yet", { shown: [] }, ""],
    ["all-filtered-out", { shown: ["iso"], hiddenKinds: ["ORGANIZATION"] }, ""],
    ["nothing-found", {}, "zzz"],
    [null, {}, "iso"],
    [null, {}, ""],
  ])("say %s", (expected, view, find) => {
    expect(selectEmptyState(stateWith(view, { find }))).toBe(expected);
  });
});
