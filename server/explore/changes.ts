import { AppError } from "../graph/AppError.ts";
import { checkCount, checkRange } from "../graph/checkRange.ts";
import { type PartialDate, firstDay, lastDay, parsePartialDate } from "../graph/dates.ts";
import { type DateWindow, toDateWindow } from "../graph/dayWindow.ts";
import type { Entity } from "../graph/Entity.ts";
import { findRenaming, type Renaming } from "../graph/datedNames.ts";
import { type ChangedNumbers, findChanges } from "../graph/findChanges.ts";
import type { GraphSnapshot } from "../graph/GraphSnapshot.ts";
import type { Relation } from "../graph/Relation.ts";
import { defineQuery } from "../neo4j/defineQuery.ts";
import type { ExploreContext } from "./ExploreContext.ts";
import { readNumberedEntities } from "./readNumberedEntities.ts";
import { readNumberedRelations } from "./readNumberedRelations.ts";
import { entityRow } from "./rows.ts";
import { withEnds } from "./toRelation.ts";

export interface ChangesRequest {
  readonly from: string;
  readonly to: string;
  readonly ids?: readonly string[] | null | undefined;
  readonly limit: number;
}

/** When something came or ended, and whether it surely did so between the two dates. */
interface Change {
  readonly date: string;
  readonly certain: boolean;
}

export interface ChangedThings {
  readonly entities: readonly (Change & { readonly entity: Entity })[];
  readonly relations: readonly (Change & { readonly relation: Relation })[];
  readonly entityTotal: number;
  readonly relationTotal: number;
}

/** An entity whose name changed. */
export type Renamed = Change & Renaming<Entity> & { readonly entity: Entity };

export interface Changes {
  readonly came: ChangedThings;
  readonly ended: ChangedThings;
  readonly renamed: readonly Renamed[];
  readonly renamedTotal: number;
  readonly truncated: boolean;
}

interface Period {
  readonly before: DateWindow;
  readonly after: DateWindow;
}

function checkPeriod({ from, to }: ChangesRequest): Period {
  const before = toDateWindow("from", from);
  const after = toDateWindow("to", to);
  if (before.dayMax < after.dayMin) return { before, after };
  const message = "`to` must be later than `from`, every day of it after every day of the other.";
  throw new AppError("BAD_USER_INPUT", message, { facts: { argument: "to" } });
}

type Side = "begin" | "end";
type Dated = Readonly<Record<Side, string | null>>;

/** Which of several dates comes last where things begin, first where they end. */
const isDecisive = {
  begin: (one: PartialDate, other: PartialDate) => firstDay(one) > firstDay(other),
  end: (one: PartialDate, other: PartialDate) => lastDay(one) < lastDay(other),
};

function toCertain(date: PartialDate, { before, after }: Period): boolean {
  return firstDay(date) >= before.dayMin && lastDay(date) <= after.dayMax && !date.about;
}

/** The change at the date that decides among those of a thing and of what it needs; the thing's own of equal ones. */
function toChange(side: Side, things: readonly (Dated | undefined)[], period: Period): Change {
  let decisive: { text: string; date: PartialDate } | undefined;
  for (const thing of things) {
    const text = thing?.[side] ?? "";
    const date = parsePartialDate(text);
    if (date && (!decisive || isDecisive[side](date, decisive.date))) decisive = { text, date };
  }
  if (decisive === undefined) return { date: "", certain: false };
  const { text, date } = decisive;
  return { date: text, certain: toCertain(date, period) };
}

interface Reading {
  readonly snapshot: GraphSnapshot;
  readonly period: Period;
  readonly limit: number;
}

/** Loads what came or ended, with the ends of relations: their dates may decide. */
async function readThings(
  context: ExploreContext,
  side: Side,
  { numbers, snapshot, period, limit }: Reading & { readonly numbers: ChangedNumbers },
): Promise<ChangedThings> {
  const [entities, relations] = await Promise.all([
    readNumberedEntities(context, snapshot, numbers.entities.slice(0, limit)),
    readNumberedRelations(context, snapshot, numbers.relations.slice(0, limit)),
  ]);
  const endIds = new Set([...relations.values()].flatMap(({ fromId, toId }) => [fromId, toId]));
  const found = await Promise.all([...endIds].map((id) => context.lookUps.entities.load(id)));
  const ends = new Map(found.filter((entity) => entity !== null).map((entity) => [entity.id, entity]));
  return {
    entities: entities.map((entity) => ({ entity, ...toChange(side, [entity], period) })),
    relations: [...relations.values()].map((row) => {
      const relation = withEnds(row, ends);
      return { relation, ...toChange(side, [relation, relation.from, relation.to], period) };
    }),
    entityTotal: numbers.entities.length,
    relationTotal: numbers.relations.length,
  };
}

const datedNamesQuery = defineQuery<{
  ids: readonly string[] | null;
  beforeMin: number;
  beforeMax: number;
  afterMin: number;
  afterMax: number;
}>()("queries/datedNames", entityRow);

async function readRenamed(
  { database }: ExploreContext,
  ids: readonly string[] | null,
  period: Period,
): Promise<Renamed[]> {
  const { before, after } = period;
  const entities = await database.read(datedNamesQuery, {
    ids,
    beforeMin: before.dayMin,
    beforeMax: before.dayMax,
    afterMin: after.dayMin,
    afterMax: after.dayMax,
  });
  return entities.flatMap((entity) => {
    const renaming = findRenaming(entity, period);
    const date = renaming && parsePartialDate(renaming.date);
    return renaming && date ? [{ ...renaming, entity, certain: toCertain(date, period) }] : [];
  });
}

/** The numbers of those that are there. */
function toNumbers({ entityNumbers }: GraphSnapshot, ids: readonly string[]): ReadonlySet<number> {
  return new Set(ids.flatMap((id) => entityNumbers.get(id) ?? []));
}

/**
 * What came, what ended and what changed its name between two dates (the rules: `findChanges`, `findRenaming`).
 * @throws AppError `BAD_USER_INPUT`; `LIMIT_EXCEEDED` where the graph is too large to be held.
 */
export async function changes(context: ExploreContext, request: ChangesRequest): Promise<Changes> {
  const { limits, versions } = context;
  const { ids, limit } = request;
  checkRange("limit", limit, { minimum: 1, maximum: limits.subgraphEntities });
  if (ids) checkCount("ids", ids, { minimum: 1, maximum: limits.subgraphEntities });
  const period = checkPeriod(request);
  const snapshot = await (await versions.current()).snapshot();

  const found = findChanges(snapshot, { ...period, among: ids ? toNumbers(snapshot, ids) : undefined });
  const reading = { snapshot, period, limit };
  const [came, ended, renamed] = await Promise.all([
    readThings(context, "begin", { ...reading, numbers: found.came }),
    readThings(context, "end", { ...reading, numbers: found.ended }),
    readRenamed(context, ids ?? null, period),
  ]);
  const totals = [
    came.entityTotal,
    came.relationTotal,
    ended.entityTotal,
    ended.relationTotal,
    renamed.length,
  ];
  return {
    came,
    ended,
    renamed: renamed.slice(0, limit),
    renamedTotal: renamed.length,
    truncated: Math.max(...totals) > limit,
  };
}
