import { AppError } from "./AppError.ts";

/*
 * The whole graph without its words, in flat arrays: what searches over many entities need. Entities and relations are
 * numbers here: entities in the order of their ids, relations in the order of the entities that
 * they lead from.
 */

/** An entity with the relations that lead from it: each list has one item for each relation. */
export interface SnapshotRow {
  readonly id: string;
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
  /** For each relation: its ends, its place in `typeNames`, the days from which and until which it may hold. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly types: Int32Array;
  readonly validFrom: Int32Array;
  readonly validUntil: Int32Array;
  /** The relations of entity `e`, both ways, are `incident` from `offsets[e]` to before `offsets[e + 1]`; no loops. */
  readonly offsets: Int32Array;
  readonly incident: Int32Array;
}

type Numbers = Int32Array | Float64Array;

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
  return {
    entityIds: sorted.map(({ id }) => id),
    relationIds: sorted.flatMap(({ relationIds }) => relationIds),
    typeNames,
    entityNumbers,
    from,
    to,
    types: Int32Array.from(sorted.flatMap(({ types }) => types)),
    validFrom: Int32Array.from(sorted.flatMap(({ validFrom }) => validFrom)),
    validUntil: Int32Array.from(sorted.flatMap(({ validUntil }) => validUntil)),
    ...indexIncidence([from, to], sorted.length),
  };
}
