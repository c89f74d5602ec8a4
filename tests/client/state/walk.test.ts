import { describe, expect, it } from "vitest";
import { focusPlace, walk } from "../../../client/state/walk.ts";
import type { WalkKey } from "../../../client/state/walk.ts";
import type { AppState, Focus } from "../../../client/state/AppState.ts";
import { entity, graphOf, relation } from "../graph/build.ts";
import { stateOf } from "./stateOf.ts";

const graph = graphOf(
  [entity("iso"), entity("council"), entity("tc"), entity("alone")],
  [
    relation(["council", "GOVERNS", "iso"]),
    relation(["tc", "PART_OF", "iso"]),
    relation(["tc", "REPORTS_TO", "council"]),
  ],
);
const state = stateOf(graph);
const at = (entity: string, relation: string | null = null, trail: readonly string[] = []): Focus => ({
  entity,
  relation,
  trail,
});

function walkAll(from: Focus | null, keys: readonly WalkKey[], within: AppState = state): Focus | null {
  return keys.reduce<Focus | null>((focus, key) => walk(within, focus, key), from);
}

describe("walk", () => {
  it.each<readonly [string, Focus | null, readonly WalkKey[], Focus | null]>([
    ["begins with the first entity", null, ["next"], at("iso")],
    ["begins anew where the focus is no longer drawn", at("gone"), ["follow"], at("iso")],
    ["goes to the first relation", at("iso"), ["next"], at("iso", "council GOVERNS iso")],
    ["goes on", at("iso"), ["next", "next"], at("iso", "tc PART_OF iso")],
    ["goes round", at("iso"), ["next", "next", "next"], at("iso", "council GOVERNS iso")],
    ["goes back", at("iso"), ["last", "previous"], at("iso", "council GOVERNS iso")],
    ["goes round backwards", at("iso"), ["first", "previous"], at("iso", "tc PART_OF iso")],
    ["begins backwards with the last", at("iso"), ["previous"], at("iso", "tc PART_OF iso")],
    ["follows a relation", at("iso"), ["next", "follow"], at("council", null, ["iso"])],
    ["follows nothing from the entity itself", at("iso"), ["follow"], at("iso")],
    [
      "comes back the way it went",
      at("iso"),
      ["next", "follow", "last", "follow", "back"],
      at("council", null, ["iso"]),
    ],
    ["can't go back from where it began", at("iso"), ["back"], at("iso")],
    ["leaves a relation for its entity", at("iso"), ["next", "leave"], at("iso")],
    ["stays on the entity that it leaves to", at("iso"), ["leave"], at("iso")],
    ["stays where there are no relations", at("alone"), ["next", "previous", "first", "last"], at("alone")],
  ])("%s", (...[, from, keys, expected]) => {
    expect(walkAll(from, keys)).toEqual(expected);
  });

  it("has nowhere to go where nothing is drawn", () => {
    expect(walk(stateOf(graphOf([])), null, "next")).toBeNull();
  });

  it("passes over the part of the way back that is no longer drawn", () => {
    const within = stateOf(graph, { shown: ["tc", "iso"] });
    expect(walk(within, at("tc", null, ["iso", "council"]), "back")).toEqual(at("iso"));
  });

  it("goes from a relation that is hidden by now to the first one", () => {
    expect(walk(state, at("iso", "iso GONE tc"), "next")).toEqual(at("iso", "council GOVERNS iso"));
  });
});

describe("focusPlace", () => {
  it("says which of how many", () => {
    const place = focusPlace(state, at("iso", "tc PART_OF iso"));
    expect(place?.index).toBe(1);
    expect(place?.walks.map(({ other, direction }) => [other.id, direction])).toEqual([
      ["council", "IN"],
      ["tc", "IN"],
    ]);
    expect(focusPlace(state, at("iso"))?.index).toBe(-1);
  });

  it("is nowhere without focus, or outside the picture", () => {
    expect(focusPlace(state, null)).toBeNull();
    expect(focusPlace(state, at("gone"))).toBeNull();
  });
});
