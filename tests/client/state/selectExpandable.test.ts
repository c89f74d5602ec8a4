import { describe, expect, it } from "vitest";
import type { RelationCount } from "../../../client/graph/Card.ts";
import type { AppState } from "../../../client/state/AppState.ts";
import { selectExpandable } from "../../../client/state/selectExpandable.ts";
import { entity, graphOf, relation } from "../graph/build.ts";
import { stateOf } from "./stateOf.ts";

const graph = graphOf(
  [
    entity("hub", { degree: 10 }),
    entity("old", { degree: 1, end: "1960" }),
    entity("new", { degree: 3, begin: "1990" }),
  ],
  [
    relation(["old", "PART_OF", "hub"]),
    relation(["new", "PART_OF", "hub"]),
    relation(["hub", "COORDINATES_WITH", "hub"]),
  ],
);
const count = (number: number, direction: RelationCount["direction"] = "IN"): RelationCount => ({
  type: "PART_OF",
  direction,
  kind: "BODY",
  count: number,
});
const datedCounts = (date: string): AppState["datedCounts"] => ({
  date,
  // The loop of the hub is counted both ways.
  counts: new Map([
    ["hub", [count(4), count(1, "OUT"), count(1)]],
    ["new", [count(1, "OUT")]],
  ]),
});

const expandable = (state: AppState) => Object.fromEntries(selectExpandable(state));

describe("what an expansion would bring", () => {
  it("is what of the degree isn't on the map, a loop being one relation", () => {
    expect(expandable(stateOf(graph))).toEqual({ hub: 7, old: 0, new: 2 });
  });

  it("counts what a filter hides as there", () => {
    expect(expandable(stateOf(graph, { hiddenTypes: ["PART_OF"] }))).toMatchObject({ hub: 7 });
  });

  it("is more where an end isn't shown", () => {
    expect(expandable(stateOf(graph, { shown: ["hub", "old"] }))).toEqual({ hub: 8, old: 0 });
  });

  it("goes by the counts of the date, for what there was", () => {
    const state = stateOf(graph, { date: "1995" }, { datedCounts: datedCounts("1995") });
    expect(expandable(state)).toEqual({ hub: 3, new: 0 });
  });

  it.each([null, datedCounts("1950")])(
    "promises nothing until the counts of the date are there",
    (counts) => {
      expect(expandable(stateOf(graph, { date: "1995" }, { datedCounts: counts }))).toEqual({
        hub: 0,
        new: 0,
      });
    },
  );

  it("goes by the degree while two dates are compared", () => {
    expect(expandable(stateOf(graph, { date: "1995", comparedWith: "1950" }))).toMatchObject({ hub: 7 });
  });
});
