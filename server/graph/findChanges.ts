import type { DateWindow } from "./dayWindow.ts";
import { at, type GraphSnapshot } from "./GraphSnapshot.ts";

export interface ChangesQuestion {
  /** Two dates; every day of `before` comes before every day of `after`. */
  readonly before: DateWindow;
  readonly after: DateWindow;
  /** Numbers of entities: only these, and what leads from or to them. Undefined for all. */
  readonly among?: ReadonlySet<number> | undefined;
}

/** Numbers of entities and relations in their order. */
export interface ChangedNumbers {
  readonly entities: readonly number[];
  readonly relations: readonly number[];
}

export interface FoundChanges {
  readonly came: ChangedNumbers;
  readonly ended: ChangedNumbers;
}

/** The first and the last day of something. */
type Span = readonly [from: number, until: number];

/*
 * The second condition of each matters only where the dates of a relation and of its ends contradict each other.
 */

/** Certainly not yet on any day of `before`, but perhaps by the last day of `after`. */
function hasCome([from, until]: Span, { before, after }: ChangesQuestion): boolean {
  return from > before.dayMax && from <= after.dayMax && until >= before.dayMin;
}

/** Perhaps still on the first day of `before`, but certainly no longer on any day of `after`. */
function hasEnded([from, until]: Span, { before, after }: ChangesQuestion): boolean {
  return until >= before.dayMin && until < after.dayMin && from <= after.dayMax;
}

interface Dated {
  readonly from: Int32Array;
  readonly until: Int32Array;
  readonly isWanted: (number: number) => boolean;
}

function filterNumbers({ from, until, isWanted }: Dated, fits: (span: Span) => boolean): number[] {
  const numbers: number[] = [];
  for (const [number, day] of from.entries())
    if (fits([day, at(until, number)]) && isWanted(number)) numbers.push(number);
  return numbers;
}

/**
 * What came and what ended between two dates. What came and didn't end is exactly what `validAt: after` shows and
 * `validAt: before` doesn't; what ended and hadn't come, the other way round. What came and ended in between is in both.
 */
export function findChanges(snapshot: GraphSnapshot, question: ChangesQuestion): FoundChanges {
  const { existsFrom, existsUntil, validFrom, validUntil, from, to } = snapshot;
  const isEntityWanted = (entity: number) => question.among?.has(entity) ?? true;
  const isRelationWanted = (relation: number) =>
    isEntityWanted(at(from, relation)) || isEntityWanted(at(to, relation));
  const entities: Dated = { from: existsFrom, until: existsUntil, isWanted: isEntityWanted };
  const relations: Dated = { from: validFrom, until: validUntil, isWanted: isRelationWanted };
  const come = (span: Span) => hasCome(span, question);
  const end = (span: Span) => hasEnded(span, question);
  return {
    came: { entities: filterNumbers(entities, come), relations: filterNumbers(relations, come) },
    ended: { entities: filterNumbers(entities, end), relations: filterNumbers(relations, end) },
  };
}
