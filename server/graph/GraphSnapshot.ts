import { AppError } from "./AppError.ts";
import { type Kind, kinds } from "./kinds.ts";

/*
 * The whole graph without its words, in flat arrays: what searches over many entities need. Entities and relations are
 * numbers here: entities in the order of their ids, relations in the order of the entities that
 * they lead from.
 */

/** An entity with the relations that lead from it: each list has one item for each relation. */
export interface SnapshotRow {
  readonly id: string;
  readonly kind: Kind;
  /** The days from which and until which the entity may have existed, YYYYMMDD, always there. */
  readonly existsFrom: number;
  readonly existsUntil: number;
  readonly relationIds: readonly string[];
  /** Places in the list of type names. */
  readonly types: readonly number[];
  readonly toIds: readonly string[];
  /** YYYYMMDD, always there. */
  readonly validFrom: readonly number[];
  readonly validUntil: readonly number[];
}

export interface GraphSnapshot {
  readonly entityIds: readonly string[];
  readonly relationIds: readonly string[];
  readonly typeNames: readonly string[];
  /** Entity numbers by id. */
  readonly entityNumbers: ReadonlyMap<string, number>;
  /** For each entity the place of its kind in `kinds`. */
  readonly kinds: Uint8Array;
  /** For each entity the days from which and until which it may have existed. */
  readonly existsFrom: Int32Array;
  readonly existsUntil: Int32Array;
  /**
   * For each relation: its ends, its place in `typeNames`, the days from which and until which it may hold. It holds no
   * longer than both of its ends exist; where the dates contradict each other it holds at no day.
   */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly types: Int32Array;
  readonly validFrom: Int32Array;
  readonly validUntil: Int32Array;
  /** The relations of entity `e`, both ways, are `incident` from `offsets[e]` to before `offsets[e + 1]`; no loops. */
  readonly offsets: Int32Array;
  readonly incident: Int32Array;
}

type Numbers = Int32Array | Float64Array | Uint8Array;

/** What stands at a place that is inside the array by construction, which the compiler can't know. */
export function at(array: Numbers, place: number): number {
  return array[place] ?? Number.NaN;
}

/** Sorts relations by the entities that they touch: counts them, then puts each in its place. */
function indexIncidence(ends: readonly [Int32Array, Int32Array], entityCount: number) {
  const [from, to] = ends;
  const offsets = new Int32Array(entityCount + 1);
  const visit = (act: (entity: number, relation: number) => void) => {
    for (let relation = 0; relation < from.length; relation += 1)
      if (from[relation] !== to[relation]) for (const end of ends) act(at(end, relation), relation);
  };
  visit((entity) => {
    offsets[entity + 1] = at(offsets, entity + 1) + 1;
  });
  for (let entity = 0; entity < entityCount; entity += 1)
    offsets[entity + 1] = at(offsets, entity) + at(offsets, entity + 1);
  const incident = new Int32Array(at(offsets, entityCount));
  const next = offsets.slice();
  visit((entity, relation) => {
    const place = at(next, entity);
    incident[place] = relation;
    next[entity] = place + 1;
  });
  return { offsets, incident };
}

/** @throws AppError `DATABASE_UNAVAILABLE` for an entity without a row: it came while the graph was being read. */
function toNumbers(ids: readonly string[], numbers: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(ids, (id) => {
    const number = numbers.get(id);
    if (number !== undefined) return number;
    const message = "The data changed while it was being read. Try again in a moment.";
    throw new AppError("DATABASE_UNAVAILABLE", message, { facts: { reason: "loading" } });
  });
}

/**
 * Builds the arrays from the rows of all entities.
 * @throws AppError `DATABASE_UNAVAILABLE` when a relation leads to an entity that has no row.
 */
export function createSnapshot(rows: readonly SnapshotRow[], typeNames: readonly string[]): GraphSnapshot {
  const sorted = rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const entityNumbers = new Map(sorted.map(({ id }, number) => [id, number]));
  const from = Int32Array.from(sorted.flatMap(({ toIds }, number) => toIds.map(() => number)));
  const to = toNumbers(
    sorted.flatMap(({ toIds }) => toIds),
    entityNumbers,
  );
  const existsFrom = Int32Array.from(sorted, (row) => row.existsFrom);
  const existsUntil = Int32Array.from(sorted, (row) => row.existsUntil);
  const validFrom = sorted.flatMap((row) => row.validFrom);
  const validUntil = sorted.flatMap((row) => row.validUntil);
  return {
    entityIds: sorted.map(({ id }) => id),
    relationIds: sorted.flatMap(({ relationIds }) => relationIds),
    typeNames,
    entityNumbers,
    kinds: Uint8Array.from(sorted, ({ kind }) => kinds.indexOf(kind)),
    existsFrom,
    existsUntil,
    from,
    to,
    types: Int32Array.from(sorted.flatMap(({ types }) => types)),
    validFrom: Int32Array.from(validFrom, (day, relation) =>
      Math.max(day, at(existsFrom, at(from, relation)), at(existsFrom, at(to, relation))),
    ),
    validUntil: Int32Array.from(validUntil, (day, relation) =>
      Math.min(day, at(existsUntil, at(from, relation)), at(existsUntil, at(to, relation))),
    ),
    ...indexIncidence([from, to], sorted.length),
  };
}
