import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCheapestPaths, type PathSearch } from "../../server/graph/findCheapestPaths.ts";
import { createSnapshot } from "../../server/graph/GraphSnapshot.ts";
import { type RowRelation, toSnapshotRows } from "./snapshotRows.ts";

const typeNames = ["NEAR", "FAR", "CLOSED"];
const costs = new Map([
  ["NEAR", 1],
  ["FAR", 2.5],
]);

interface Question extends Partial<Pick<PathSearch, "limit" | "maxSteps" | "maxTries" | "window" | "costs">> {
  readonly start: string;
  readonly goal: string;
}

/** Finds paths in a graph of relations written as "a-b" (NEAR), "a=b" (FAR) or "a#b" (no cost is known). */
function find(relations: readonly RowRelation[], { start, goal, ...question }: Question) {
  const ids = [...new Set(relations.flatMap(({ from, to }) => [from, to]))];
  const snapshot = createSnapshot(toSnapshotRows(ids, relations), typeNames);
  const result = findCheapestPaths(snapshot, {
    start: snapshot.entityNumbers.get(start) ?? -1,
    goal: snapshot.entityNumbers.get(goal) ?? -1,
    costs,
    window: { dayMin: null, dayMax: null },
    maxSteps: 6,
    limit: 10,
    maxTries: 100_000,
    ...question,
  });
  if (result.status === "exhausted") return result;
  const paths = result.paths.map(({ entities, relations: steps, cost }) => ({
    entities: entities.map((entity) => snapshot.entityIds[entity]).join(""),
    relations: steps.map((step) => snapshot.relationIds[step]),
    cost,
  }));
  return { paths, truncated: result.truncated };
}

function graph(...lines: readonly string[]): RowRelation[] {
  return lines.map((line) => {
    const [from = "", sign = "", to = ""] = line;
    return { id: line, from, to, type: "-=#".indexOf(sign) };
  });
}

const entitiesOf = (found: ReturnType<typeof find>) =>
  "paths" in found ? found.paths.map((path) => path.entities) : [];

describe("findCheapestPaths", () => {
  it("walks relations both ways and adds up their costs", () => {
    expect(find(graph("b-a", "c=b"), { start: "a", goal: "c" })).toEqual({
      paths: [{ entities: "abc", relations: ["b-a", "c=b"], cost: 3.5 }],
      truncated: false,
    });
  });

  it("prefers a cheap detour, then fewer steps, then the order of ids", () => {
    const relations = graph("a=z", "a-c", "c-z", "a-b", "b-z", "a-d", "d-e", "e-z");
    expect(entitiesOf(find(relations, { start: "a", goal: "z" }))).toEqual(["abz", "acz", "az", "adez"]);
  });

  it("takes fewer steps first where costs are the same", () => {
    const relations = graph("a-b", "b-z", "a=c", "a-d", "d-e", "e=z", "c-z").map((relation) =>
      relation.id === "a=c" ? { ...relation, type: 0 } : relation,
    );
    const same = new Map([
      ["NEAR", 1],
      ["FAR", 1],
    ]);
    expect(entitiesOf(find(relations, { start: "a", goal: "z", costs: same }))).toEqual([
      "abz",
      "acz",
      "adez",
    ]);
    const bent = graph("a=z", "a-b", "b-z");
    const even = new Map([
      ["NEAR", 1],
      ["FAR", 2],
    ]);
    expect(entitiesOf(find(bent, { start: "a", goal: "z", costs: even }))).toEqual(["az", "abz"]);
  });

  it("tells parallel relations apart", () => {
    const relations = [...graph("a-b", "b-a", "b-c"), { id: "later", from: "b", to: "c", type: 0 }];
    const found = find(relations, { start: "a", goal: "c" });
    expect("paths" in found && found.paths.map((path) => path.relations.join(" ")).toSorted()).toEqual([
      "a-b b-c",
      "a-b later",
      "b-a b-c",
      "b-a later",
    ]);
  });

  it("doesn't walk types without a cost, nor loops", () => {
    expect(entitiesOf(find(graph("a#c", "a-a", "a-b", "b-b", "b-c"), { start: "a", goal: "c" }))).toEqual([
      "abc",
    ]);
  });

  it("keeps to the date", () => {
    const relations = [
      { id: "until", from: "a", to: "b", type: 0, validUntil: 19911231 },
      { id: "since", from: "a", to: "c", type: 0, validFrom: 19920101 },
      ...graph("b-z", "c-z"),
    ];
    const at = (dayMin: number, dayMax: number) =>
      entitiesOf(find(relations, { start: "a", goal: "z", window: { dayMin, dayMax } }));
    expect(at(19910101, 19911231)).toEqual(["abz"]);
    expect(at(19920101, 19920101)).toEqual(["acz"]);
    expect(at(19911231, 19920101)).toEqual(["abz", "acz"]);
  });

  it("keeps to the number of steps, where a cheaper way is longer too", () => {
    const relations = graph("a-b", "b-c", "c-z", "a=z");
    expect(entitiesOf(find(relations, { start: "a", goal: "z", maxSteps: 2 }))).toEqual(["az"]);
    expect(entitiesOf(find(relations, { start: "a", goal: "z", maxSteps: 3 }))).toEqual(["az", "abcz"]);
  });

  it("says what was left out", () => {
    const relations = graph("a-b", "b-z", "a-c", "c-z");
    expect(find(relations, { start: "a", goal: "z", limit: 1 })).toMatchObject({ truncated: true });
    expect(find(relations, { start: "a", goal: "z", limit: 2 })).toMatchObject({ truncated: false });
  });

  it("finds nothing between what doesn't hang together", () => {
    expect(find(graph("a-b", "y-z"), { start: "a", goal: "z" })).toEqual({ paths: [], truncated: false });
  });

  it("gives up where there is too much to try, and gives what it has", () => {
    const relations = graph("a-b", "b-z", "a-c", "c-z", "c-b", "b-d", "d-z");
    expect(find(relations, { start: "a", goal: "z", maxTries: 0 })).toEqual({ status: "exhausted" });
    const found = find(relations, { start: "a", goal: "z", maxTries: 5 });
    expect(found).toMatchObject({ truncated: true });
    expect(entitiesOf(found)).toContain("abz");
  });
});

/** Every path by trying everything; the cost of each. */
function tryAll(relations: readonly RowRelation[], path: readonly string[], maxSteps: number): number[] {
  const [here, goal] = [path.at(-1), "e"];
  if (here === goal) return [0];
  if (maxSteps === 0) return [];
  return relations.flatMap(({ from, to, type }) => {
    const next = from === here ? to : from;
    const cost = costs.get(typeNames[type] ?? "");
    if ((from !== here && to !== here) || path.includes(next) || cost === undefined) return [];
    return tryAll(relations, [...path, next], maxSteps - 1).map((rest) => cost + rest);
  });
}

it("finds what trying everything finds", () => {
  const name = fc.constantFrom("a", "b", "c", "d", "e");
  const relation = fc.record({ from: name, to: name, type: fc.nat({ max: 2 }) });
  const anchors = [
    { id: "anchor a", from: "a", to: "a", type: 0 },
    { id: "anchor e", from: "e", to: "e", type: 0 },
  ];
  fc.assert(
    fc.property(fc.array(relation, { maxLength: 9 }), fc.integer({ min: 1, max: 5 }), (drawn, maxSteps) => {
      const relations = [...anchors, ...drawn.map((row, place) => ({ id: String(place), ...row }))];
      const all = tryAll(relations, ["a"], maxSteps).toSorted((one, other) => one - other);
      const found = find(relations, { start: "a", goal: "e", maxSteps, limit: 5, maxTries: 1e6 });
      expect("paths" in found && found.paths.map(({ cost }) => cost)).toEqual(all.slice(0, 5));
      expect(found).toMatchObject({ truncated: all.length > 5 });
    }),
    { numRuns: 300 },
  );
});
