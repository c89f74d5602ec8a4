import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findChanges } from "../../server/graph/findChanges.ts";
import { at, createSnapshot, type GraphSnapshot } from "../../server/graph/GraphSnapshot.ts";
import { mayHold } from "../../server/graph/mayHold.ts";
import { type RowEntity, type RowRelation, toSnapshotRows } from "./snapshotRows.ts";

const year = (number: number) => ({ dayMin: number * 10_000 + 101, dayMax: number * 10_000 + 1231 });

const rows: readonly RowEntity[] = [
  { id: "always" },
  { id: "before", existsUntil: 19911231 },
  { id: "between", existsFrom: 19930501, existsUntil: 19940630 },
  { id: "since", existsFrom: 19950101 },
];
const relations: readonly RowRelation[] = [
  { id: "always-before", from: "always", to: "before", type: 0 },
  { id: "always-since", from: "always", to: "since", type: 0 },
  { id: "loop", from: "always", to: "always", type: 0, validFrom: 19920315, validUntil: 19951231 },
];
const graph = createSnapshot(toSnapshotRows(rows, relations), ["TIE"]);

function changesBetween(before: number, after: number, among?: readonly string[]) {
  const numbers = among && new Set(among.map((id) => graph.entityNumbers.get(id) ?? -1));
  const { came, ended } = findChanges(graph, { before: year(before), after: year(after), among: numbers });
  const toIds = (numbersOf: { entities: readonly number[]; relations: readonly number[] }) => [
    ...numbersOf.entities.map((number) => graph.entityIds[number]),
    ...numbersOf.relations.map((number) => graph.relationIds[number]),
  ];
  return { came: toIds(came), ended: toIds(ended) };
}

describe("findChanges", () => {
  it("tells what certainly wasn't there and may be there, and the other way round", () => {
    expect(changesBetween(1992, 1995)).toEqual({
      came: ["between", "since", "always-since"],
      ended: ["between"],
    });
    expect(changesBetween(1991, 1992)).toEqual({ came: ["loop"], ended: ["before", "always-before"] });
    expect(changesBetween(1990, 1991)).toEqual({ came: [], ended: [] });
    expect(changesBetween(1995, 2000)).toEqual({ came: [], ended: ["loop"] });
  });

  it("keeps to some entities and what leads from or to them", () => {
    expect(changesBetween(1992, 1995, ["since"])).toEqual({ came: ["since", "always-since"], ended: [] });
    expect(changesBetween(1992, 1995, [])).toEqual({ came: [], ended: [] });
  });
});

const day = fc.integer({ min: 1990, max: 1999 }).map((number) => number * 10_000 + 615);
const window = fc.record({ from: fc.integer({ min: 1990, max: 1999 }), length: fc.nat({ max: 2 }) });
const toWindow = ({ from, length }: { from: number; length: number }) => ({
  dayMin: from * 10_000 + 101,
  dayMax: (from + length) * 10_000 + 1231,
});

function shownAt(snapshot: GraphSnapshot, date: { dayMin: number; dayMax: number }): number[] {
  return [...snapshot.from.keys()].filter((relation) => mayHold(snapshot, relation, date));
}

it("gives the difference between what two dates show, contradictions in the dates included", () => {
  const name = fc.constantFrom(...Array.from("abc"));
  const span = fc.record({ one: day, other: day });
  const relation = fc.record({ from: name, to: name, validFrom: day, validUntil: day });
  fc.assert(
    fc.property(
      fc.array(relation, { maxLength: 6 }),
      fc.array(span, { minLength: 3, maxLength: 3 }),
      window,
      window,
      (drawn, spans, first, second) => {
        const before = toWindow(first);
        const after = toWindow(second);
        fc.pre(before.dayMax < after.dayMin);
        const entities = spans.map(({ one, other }, place) => ({
          id: "abc"[place] ?? "",
          existsFrom: Math.min(one, other),
          existsUntil: Math.max(one, other),
        }));
        const all = drawn.map((row, place) => ({ ...row, id: String(place), type: 0 }));
        const snapshot = createSnapshot(toSnapshotRows(entities, all), ["TIE"]);
        const { came, ended } = findChanges(snapshot, { before, after });
        const [shownBefore, shownAfter] = [shownAt(snapshot, before), shownAt(snapshot, after)];
        expect(came.relations.filter((number) => !ended.relations.includes(number))).toEqual(
          shownAfter.filter((number) => !shownBefore.includes(number)),
        );
        expect(ended.relations.filter((number) => !came.relations.includes(number))).toEqual(
          shownBefore.filter((number) => !shownAfter.includes(number)),
        );
        const exists = (number: number, date: { dayMin: number; dayMax: number }) =>
          at(snapshot.existsFrom, number) <= date.dayMax && at(snapshot.existsUntil, number) >= date.dayMin;
        expect(came.entities.filter((number) => !ended.entities.includes(number))).toEqual(
          [...snapshot.existsFrom.keys()].filter(
            (number) => exists(number, after) && !exists(number, before),
          ),
        );
      },
    ),
    { numRuns: 500 },
  );
});
