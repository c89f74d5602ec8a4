import { expect, it } from "vitest";
import type { Graph } from "../../../client/graph/Graph.ts";
import { fittingLayout, toLayoutRequest } from "../../../client/state/toLayoutRequest.ts";
import { createEmptyView } from "../../../client/state/View.ts";
import { parseSelectionKey, selectionKey } from "../../../client/state/selectionKey.ts";
import { relationsKey } from "../../../client/state/relationsKey.ts";
import { entity, graphOf, relation } from "../graph/build.ts";
import { vocabulary } from "./vocabulary.ts";

const graph = graphOf(
  [entity("iso", { names: { en: "ISO", ru: "ИСО" } }), entity("council", { kind: "COUNCIL" })],
  [
    relation(["council", "GOVERNS", "iso"]),
    relation(["council", "WORKING_ORGAN_OF", "iso"]),
    relation(["iso", "COORDINATES_WITH", "council"]),
    relation(["iso", "UNHEARD_OF", "council"]),
  ],
);

function types(...names: readonly string[]): Graph {
  return graphOf(
    [],
    names.map((name, index) => relation([`a${index}`, name, "b"])),
  );
}

it("says who stands above whom, how long the captions are, and what is pinned where", () => {
  const view = {
    ...createEmptyView("ru"),
    layout: "force" as const,
    shown: ["iso", "council"],
    positions: { iso: { x: 3, y: 4 }, council: { x: 5, y: 6 } },
    pinned: ["iso"],
  };
  expect(toLayoutRequest(graph, view, vocabulary)).toEqual({
    layout: "force",
    nodes: [
      { id: "iso", kind: "ORGANIZATION", caption: "ИСО", begin: null, pinnedAt: { x: 3, y: 4 } },
      { id: "council", kind: "COUNCIL", caption: "Name of council", begin: null, pinnedAt: null },
    ],
    edges: [
      { from: "council", to: "iso", superior: "from" },
      { from: "council", to: "iso", superior: "to" },
      { from: "iso", to: "council", superior: null },
      { from: "iso", to: "council", superior: null },
    ],
    centre: null,
    pixelsPerYear: expect.any(Number),
  });
});

it("says what stands in the middle, and how wide years are for what began when", () => {
  const view = { ...createEmptyView("en"), layout: "timeline" as const };
  const old = graphOf([entity("iso", { begin: "1947" }), entity("itu", { begin: "1865" }), entity("easc")]);
  const request = toLayoutRequest(old, { ...view, selection: { on: "entity", id: "iso" } }, vocabulary);
  expect(request).toMatchObject({ centre: "iso", pixelsPerYear: 4 });
  expect(request.nodes.map(({ begin }) => begin)).toEqual(["1947", "1865", null]);
  const about = toLayoutRequest(old, { ...view, selection: { on: "relation", id: "iso" } }, vocabulary);
  expect(about.centre).toBe(null);
});

it("chooses the chart where hierarchy dominates", () => {
  expect(fittingLayout(types("GOVERNS", "COORDINATES_WITH"), vocabulary)).toBe("chart");
  expect(fittingLayout(types("GOVERNS", "COORDINATES_WITH", "UNHEARD_OF"), vocabulary)).toBe("force");
  expect(fittingLayout(types(), vocabulary)).toBe("chart");
});

it("keys selections and filters", () => {
  const selection = { on: "relation", id: "a:b" } as const;
  expect(parseSelectionKey(selectionKey(selection))).toEqual(selection);
  expect(["", "entity", "entity:", ":iso", "place:iso"].map(parseSelectionKey)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
  const keys = [
    {},
    { type: "A" },
    { direction: "IN" },
    { kind: "BODY" },
    { type: "A", direction: "IN" },
  ] as const;
  expect(new Set(keys.map((filter) => relationsKey("iso", filter))).size).toBe(keys.length);
  expect(relationsKey("iso", { direction: "IN", type: "A" })).toBe(
    relationsKey("iso", { type: "A", direction: "IN" }),
  );
});
