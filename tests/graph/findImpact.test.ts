import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findImpact } from "../../server/graph/findImpact.ts";
import { createSnapshot } from "../../server/graph/GraphSnapshot.ts";
import { type RowRelation, toSnapshotRows } from "./snapshotRows.ts";

const typeNames = ["TIE", "GOVERNS", "PART_OF", "FOUNDED"];
const superiors = new Map([
  ["GOVERNS", "from"],
  ["PART_OF", "to"],
] as const);
const founders = new Map([["FOUNDED", "from"]] as const);

/** Thinks a letter away in a graph of relations written as "a-b" (tie), "a>b" (governs), "a<b" (part of), "a!b" (founded). */
function without(
  letter: string,
  relations: readonly RowRelation[],
  window?: { dayMin: number; dayMax: number },
) {
  const ids = [...new Set([letter, ...relations.flatMap(({ from, to }) => [from, to])])];
  const snapshot = createSnapshot(toSnapshotRows(ids, relations), typeNames);
  const { disconnected, broken } = findImpact(snapshot, {
    entity: snapshot.entityNumbers.get(letter) ?? -1,
    window: window ?? { dayMin: null, dayMax: null },
    superiors,
    founders,
  });
  return {
    disconnected: disconnected.map((entity) => snapshot.entityIds[entity] ?? "").join(""),
    broken: Object.fromEntries(
      broken.map(({ relation, losses }) => [snapshot.relationIds[relation], losses.join(" ")]),
    ),
  };
}

function graph(...lines: readonly string[]): RowRelation[] {
  return lines.map((line) => {
    const [from = "", sign = "", to = ""] = line;
    return { id: line, from, to, type: "-><!".indexOf(sign) };
  });
}

describe("findImpact", () => {
  it("cuts off all parts but the largest, what has most relations first", () => {
    const relations = graph("x-a", "x-b", "b-c", "c-d", "d-b", "x-e", "e-f", "f-g", "g-h");
    expect(without("x", relations)).toEqual({
      disconnected: "bcda",
      broken: { "x-a": "CONNECTION", "x-b": "CONNECTION" },
    });
  });

  it("takes the part with the first id for the rest where several are the largest", () => {
    expect(without("x", graph("x-b", "a-x")).disconnected).toBe("b");
  });

  it("cuts nothing off where there is another way, nor from a single neighbour", () => {
    expect(without("x", graph("x-a", "x-b", "a-c", "c-b"))).toEqual({ disconnected: "", broken: {} });
    expect(without("x", graph("x-a"))).toEqual({ disconnected: "", broken: {} });
    expect(without("x", graph("x-x"))).toEqual({ disconnected: "", broken: {} });
  });

  it("breaks what stands above something alone, whichever way the type is read", () => {
    const relations = graph("x>a", "b<x", "x>c", "d>c", "e<f", "x>f", "a-b", "b-c", "c-f");
    expect(without("x", relations).broken).toEqual({
      "x>a": "SUPERIOR",
      "b<x": "SUPERIOR",
      "x>f": "SUPERIOR",
    });
    expect(without("a", relations).broken).toEqual({});
  });

  it("breaks what founded something alone; several relations of one founder don't stand in for each other", () => {
    const relations = [
      ...graph("x!a", "x!b", "y!b", "x>a", "a-y", "b-a"),
      { id: "again", from: "x", to: "a", type: 3 },
    ];
    expect(without("x", relations).broken).toEqual({ again: "FOUNDER", "x!a": "FOUNDER", "x>a": "SUPERIOR" });
  });

  it("keeps to the date", () => {
    const relations = [
      ...graph("x-a", "x>b", "x-c", "c-b"),
      { id: "since", from: "a", to: "b", type: 0, validFrom: 19950101 },
      { id: "until", from: "c", to: "b", type: 1, validUntil: 19941231 },
    ];
    expect(without("x", relations, { dayMin: 19940101, dayMax: 19941231 })).toEqual({
      disconnected: "a",
      broken: { "x-a": "CONNECTION" },
    });
    expect(without("x", relations, { dayMin: 19960101, dayMax: 19961231 })).toEqual({
      disconnected: "",
      broken: { "x>b": "SUPERIOR" },
    });
  });
});

/** What can be reached from one letter, never over `x`. */
function reach(relations: readonly RowRelation[], start: string): Set<string> {
  const reached = new Set([start]);
  for (let size = 0; size < reached.size;) {
    size = reached.size;
    for (const { from, to } of relations)
      if (from !== "x" && to !== "x" && (reached.has(from) || reached.has(to))) reached.add(from).add(to);
  }
  return reached;
}

it("cuts off exactly what only the entity joins to the largest part", () => {
  const name = fc.constantFrom(...Array.from("xabcdefg"));
  const relation = fc.record({ from: name, to: name, type: fc.constant(0) });
  fc.assert(
    fc.property(fc.array(relation, { maxLength: 12 }), (drawn) => {
      const relations = drawn.map((row, place) => ({ id: String(place), ...row }));
      const near = relations.flatMap(({ from, to }) => (from === "x" || to === "x" ? [from, to] : []));
      const parts = [...new Set(near.filter((id) => id !== "x"))].map((id) =>
        [...reach(relations, id)].toSorted(),
      );
      const sizes = parts.map((part) => part.length);
      const rest = parts
        .filter((part) => part.length === Math.max(...sizes))
        .toSorted(([one = ""], [other = ""]) => (one < other ? -1 : 1))[0];
      const expected = new Set(parts.flat().filter((id) => rest?.includes(id) !== true));
      expect(Array.from(without("x", relations).disconnected).toSorted()).toEqual([...expected].toSorted());
    }),
    { numRuns: 300 },
  );
});
