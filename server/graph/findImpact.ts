import type { DayWindow } from "./dayWindow.ts";
import { at, type GraphSnapshot } from "./GraphSnapshot.ts";
import { mayHold } from "./mayHold.ts";

/** Which end of a relation something depends on, by the name of the relation's type; other types aren't there. */
type EndByType = ReadonlyMap<string, "from" | "to">;

export interface ImpactQuestion {
  /** The number of the entity that is taken away. */
  readonly entity: number;
  readonly window: DayWindow;
  /** The end that stands above. */
  readonly superiors: EndByType;
  /** The end that brought the other one about. */
  readonly founders: EndByType;
}

/** What something has lost by losing the entity: its connection, all that stood above it, all that founded it. */
export type Loss = "CONNECTION" | "SUPERIOR" | "FOUNDER";

export interface FoundImpact {
  /** Numbers of the entities that are cut off, those with most relations first, then in the order of ids. */
  readonly disconnected: readonly number[];
  /** The relations of the entity that nothing stands in for, in the order of their numbers. */
  readonly broken: readonly { readonly relation: number; readonly losses: readonly Loss[] }[];
}

/** The relations of an entity that may hold, loops left out, with their other ends. */
type Walk = (entity: number) => Iterable<{ readonly relation: number; readonly other: number }>;

function createWalk(snapshot: GraphSnapshot, window: DayWindow): Walk {
  const { offsets, incident, from, to } = snapshot;
  return function* walk(entity) {
    for (let place = at(offsets, entity); place < at(offsets, entity + 1); place += 1) {
      const relation = at(incident, place);
      const other = at(from, relation) === entity ? at(to, relation) : at(from, relation);
      if (mayHold(snapshot, relation, window)) yield { relation, other };
    }
  };
}

/** The parts that what hangs on `entity` falls into without it: the largest first, then the one with the first id. */
function findParts(walk: Walk, entity: number, entityCount: number): number[][] {
  const seen = new Uint8Array(entityCount);
  seen[entity] = 1;
  const parts: number[][] = [];
  for (const { other: start } of walk(entity)) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const part = [start];
    for (const member of part)
      for (const { other } of walk(member))
        if (seen[other] === 0) {
          seen[other] = 1;
          part.push(other);
        }
    parts.push(part);
  }
  const firstOf = (part: readonly number[]) => part.reduce((least, number) => Math.min(least, number));
  return parts.toSorted((one, other) => other.length - one.length || firstOf(one) - firstOf(other));
}

/** Whether `dependant` has an end of these types beside `entity` on which it may depend as well. */
function hasAnother(
  { typeNames, types, from }: GraphSnapshot,
  walk: Walk,
  { dependant, entity, ends }: { dependant: number; entity: number; ends: EndByType },
): boolean {
  for (const { relation, other } of walk(dependant)) {
    const end = ends.get(typeNames[at(types, relation)] ?? "");
    const depends = end === (at(from, relation) === other ? "from" : "to");
    if (depends && other !== entity) return true;
  }
  return false;
}

/**
 * What hangs together only through one entity, at a date. Taking the entity away, what it hung together with falls into
 * parts: all but the largest are cut off. A relation of the entity is broken where its other end is cut off, or where the
 * entity was the only one above it, or the only one that founded it.
 */
export function findImpact(snapshot: GraphSnapshot, question: ImpactQuestion): FoundImpact {
  const { entity, window, superiors, founders } = question;
  const { typeNames, types, from, offsets, entityIds } = snapshot;
  const walk = createWalk(snapshot, window);
  const disconnected = findParts(walk, entity, entityIds.length).slice(1).flat();
  const cutOff = new Set(disconnected);
  const degree = (number: number) => at(offsets, number + 1) - at(offsets, number);

  const loses = (ends: EndByType, relation: number, dependant: number) =>
    ends.get(typeNames[at(types, relation)] ?? "") === (at(from, relation) === entity ? "from" : "to") &&
    !hasAnother(snapshot, walk, { dependant, entity, ends });
  const lossesOf = (relation: number, other: number): Loss[] => [
    ...(cutOff.has(other) ? (["CONNECTION"] as const) : []),
    ...(loses(superiors, relation, other) ? (["SUPERIOR"] as const) : []),
    ...(loses(founders, relation, other) ? (["FOUNDER"] as const) : []),
  ];
  const broken = [...walk(entity)]
    .map(({ relation, other }) => ({ relation, losses: lossesOf(relation, other) }))
    .filter(({ losses }) => losses.length > 0)
    .toSorted((one, other) => one.relation - other.relation);
  return {
    disconnected: disconnected.toSorted((one, other) => degree(other) - degree(one) || one - other),
    broken,
  };
}
