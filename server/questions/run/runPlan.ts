import { common } from "../../explore/common.ts";
import type { ExploreContext } from "../../explore/ExploreContext.ts";
import { impact } from "../../explore/impact.ts";
import { paths } from "../../explore/paths.ts";
import { subgraph } from "../../explore/subgraph.ts";
import type { Entity } from "../../graph/Entity.ts";
import type { Claim } from "../../graph/evidence.ts";
import { claimsAt } from "../../graph/claimsAt.ts";
import { toDayWindow } from "../../graph/dayWindow.ts";
import { firstDay, lastDay, parsePartialDate } from "../../graph/dates.ts";
import type { EntitySet, Period, Plan } from "../Plan.ts";
import { loadEntities } from "./loadEntities.ts";
import { MOST_ENTITIES, nothing, type Outcome } from "./Outcome.ts";
import { runChanges } from "./runChanges.ts";
import { selectEntities } from "./selectEntities.ts";

type PlanOf<Operation extends Plan["operation"]> = Extract<Plan, { operation: Operation }>;

const MOST_PATHS = 5;
const LONGEST_PATH = 6;

/** The ids that a set names, at any depth: what was asked about. */
export function listIds({ ids, related }: EntitySet): string[] {
  return [...(ids ?? []), ...(related ?? []).flatMap(({ to }) => listIds(to))];
}

function withoutOwnIds({ related }: EntitySet): string[] {
  return (related ?? []).flatMap(({ to }) => listIds(to));
}

async function runSet(context: ExploreContext, set: EntitySet, limit = MOST_ENTITIES): Promise<Outcome> {
  const { entities, totalCount } = await selectEntities(context, set, { limit });
  return {
    ...nothing,
    entities: entities.map(({ entity }) => entity),
    total: totalCount,
    relations: entities.flatMap(({ relations }) => relations),
    about: await loadEntities(context, withoutOwnIds(set)),
    holds: totalCount > 0,
  };
}

/** The same set at any date. */
function withoutDates({ validAt: _date, related, ...set }: EntitySet): EntitySet {
  if (!related) return set;
  return {
    ...set,
    related: related.map(({ validAt: _other, ...one }) => ({ ...one, to: withoutDates(one.to) })),
  };
}

/** Whether something is said to be so: what holds are its relations. */
async function runCheck(context: ExploreContext, { set, denies }: PlanOf<"check">): Promise<Outcome> {
  let outcome = await runSet(context, set);
  if (denies === true) outcome = { ...outcome, isDenied: outcome.holds };
  if (!outcome.holds && (set.validAt || set.related?.some(({ validAt }) => validAt))) {
    outcome = await runSet(context, withoutDates(set));
    outcome = { ...outcome, isDenied: outcome.holds };
  }
  return { ...outcome, about: [...outcome.about, ...(await loadEntities(context, set.ids ?? []))] };
}

/** An entity that stands for many is no number of them: its own number is told, if one is claimed. */
async function runCount(
  context: ExploreContext,
  { set, properties = [] }: PlanOf<"count">,
): Promise<Outcome> {
  const all = await runSet(context, set);
  const collective = all.entities.filter((entity) => entity.collective === true);
  const [only, ...others] = collective;
  const claims = only === undefined || others.length > 0 ? [] : await context.lookUps.claims.load(only.id);
  const counted = withoutDeprecated(claims.filter(({ property }) => properties.includes(property.name)));
  if (only !== undefined && counted.length > 0)
    return { ...all, entities: [], about: [...all.about, only], claims: counted };
  if (all.holds && collective.length === all.entities.length) return { ...all, holds: false };
  return { ...all, numbers: all.holds ? [{ entity: null, value: all.total }] : [] };
}

function isWithin({ from, until }: Claim, period: Period): boolean {
  const begin = parsePartialDate(from ?? until ?? "");
  const end = parsePartialDate(until ?? from ?? "");
  if (begin === undefined || end === undefined) return false;
  const start = parsePartialDate(period.from);
  const stop = parsePartialDate(period.until);
  return (
    (stop === undefined || firstDay(begin) <= lastDay(stop)) &&
    (start === undefined || lastDay(end) >= firstDay(start))
  );
}

/** Claims that are known to be wrong are told only where there is no other. */
function withoutDeprecated(claims: readonly Claim[]): readonly Claim[] {
  const kept = claims.filter(({ rank }) => rank !== "deprecated");
  return kept.length > 0 ? kept : claims;
}

async function runClaims(context: ExploreContext, plan: PlanOf<"claims">): Promise<Outcome> {
  const { set, properties, period, validAt } = plan;
  const entities =
    set.related || set.classes
      ? (await runSet(context, set)).entities
      : await loadEntities(context, set.ids ?? []);
  const all = await Promise.all(entities.map(({ id }) => context.lookUps.claims.load(id)));
  const held = claimsAt(all.flat(), toDayWindow(validAt));
  const wanted = held.filter(({ property }) => properties.includes(property.name));
  const claims = withoutDeprecated(wanted).filter((claim) => period === undefined || isWithin(claim, period));
  const ids = new Set(claims.map(({ entityId }) => entityId));
  return {
    ...nothing,
    entities: plan.asksWhose === true ? entities : [],
    claims,
    about: entities.filter(({ id }) => ids.has(id) || entities.length === 1),
    holds: claims.length > 0,
  };
}

async function runDates(context: ExploreContext, { set }: PlanOf<"dates">): Promise<Outcome> {
  const outcome = await runSet(context, set);
  const dates = outcome.relations.flatMap((relation) => {
    if (relation.begin === null && relation.end === null) return [];
    const text =
      relation.end === null ? (relation.begin ?? "") : `${relation.begin ?? "…"} – ${relation.end}`;
    return [{ text, relation }];
  });
  return {
    ...outcome,
    entities: [],
    about: [...outcome.about, ...outcome.entities],
    dates,
    holds: dates.length > 0,
  };
}

async function runFirst(
  context: ExploreContext,
  { set, order, compares }: PlanOf<"first">,
): Promise<Outcome> {
  const { entities: ranked, totalCount } = await selectEntities(context, set, {
    order,
    limit: MOST_ENTITIES,
  });
  const [first] = ranked;
  const about = await loadEntities(context, [...withoutOwnIds(set), ...(compares ? (set.ids ?? []) : [])]);
  // Whoever has no value can't be compared with.
  const isComparable = !compares || ranked.length === (set.ids?.length ?? 0);
  if (first === undefined || !isComparable) return { ...nothing, about };
  const best = ranked.filter(({ score }) => score === first.score);
  const told = compares ? ranked : best;
  const ordered = told.map(({ entity }) => entity);
  return {
    ...nothing,
    entities: best.map(({ entity }) => entity),
    total: totalCount,
    claims: await listOrderClaims(context, ordered, order),
    numbers: order.relations ? told.map(({ entity, score }) => ({ entity, value: score ?? 0 })) : [],
    relations: best.flatMap(({ relations }) => relations),
    about,
    holds: true,
  };
}

/** The claims by which entities were put in order: of the properties, or of the dates of their beginnings. */
async function listOrderClaims(
  { lookUps }: ExploreContext,
  entities: readonly Entity[],
  { begin, properties, validAt }: PlanOf<"first">["order"],
): Promise<Claim[]> {
  const all = await Promise.all(entities.slice(0, 20).map(({ id }) => lookUps.claims.load(id)));
  return all.flatMap((claims, index) => {
    const kept = withoutDeprecated(claimsAt(claims, toDayWindow(validAt)));
    const name = properties?.find((property) => kept.some((claim) => claim.property.name === property));
    const wanted = begin
      ? kept.filter(
          (claim) =>
            claim.property.valueType === "date" &&
            claim.value?.startsWith(entities[index]?.begin?.slice(0, 4) ?? "-"),
        )
      : kept.filter((claim) => claim.property.name === name);
    return wanted.slice(0, 1);
  });
}

async function runPaths(context: ExploreContext, plan: PlanOf<"paths">): Promise<Outcome> {
  const { operation: _paths, ...ends } = plan;
  const { from, to } = ends;
  if (from === to) return nothing;
  const limits = { maxLength: LONGEST_PATH, limit: MOST_PATHS };
  const { paths: found } = await paths(context, { ...ends, ...limits, weighted: false, longer: false });
  const entities = new Map(found.flatMap((path) => path.entities).map((entity) => [entity.id, entity]));
  const relations = new Map(
    found.flatMap((path) => path.relations).map((relation) => [relation.id, relation]),
  );
  return {
    ...nothing,
    entities: [...entities.values()],
    total: entities.size,
    relations: [...relations.values()],
    about: await loadEntities(context, [from, to]),
    holds: found.length > 0,
  };
}

async function runCommon(context: ExploreContext, { ids, validAt }: PlanOf<"common">): Promise<Outcome> {
  const entities = await common(context, { ids, validAt, alike: true });
  const shown = entities.slice(0, MOST_ENTITIES);
  const { relations } = await subgraph(context, {
    ids: [...ids, ...shown.map(({ id }) => id)],
    depth: 0,
    validAt,
    limit: MOST_ENTITIES + ids.length,
  });
  const asked = new Set(ids);
  return {
    ...nothing,
    entities: shown,
    total: entities.length,
    relations: relations.filter(({ fromId, toId }) => asked.has(fromId) !== asked.has(toId)),
    about: await loadEntities(context, ids),
    holds: entities.length > 0,
  };
}

async function runImpact(context: ExploreContext, { id, validAt }: PlanOf<"impact">): Promise<Outcome> {
  const { disconnected, broken, disconnectedTotal, entity } = await impact(context, {
    id,
    validAt,
    limit: MOST_ENTITIES,
  });
  return {
    ...nothing,
    entities: disconnected,
    total: disconnectedTotal,
    relations: broken.map(({ relation }) => relation),
    about: [entity],
    holds: disconnectedTotal > 0,
  };
}

async function runDescribe(context: ExploreContext, { ids }: PlanOf<"describe">): Promise<Outcome> {
  const entities = await loadEntities(context, ids);
  return { ...nothing, entities, total: entities.length, holds: entities.length > 0 };
}

/** Runs a plan: what answers, and what proves it. */
export function runPlan(context: ExploreContext, plan: Plan): Promise<Outcome> {
  switch (plan.operation) {
    case "list":
      return runSet(context, plan.set);
    case "count":
      return runCount(context, plan);
    case "check":
      return runCheck(context, plan);
    case "claims":
      return runClaims(context, plan);
    case "dates":
      return runDates(context, plan);
    case "first":
      return runFirst(context, plan);
    case "paths":
      return runPaths(context, plan);
    case "common":
      return runCommon(context, plan);
    case "impact":
      return runImpact(context, plan);
    case "changes":
      return runChanges(context, plan);
    case "describe":
      return runDescribe(context, plan);
    case "meaning":
      return Promise.resolve({ ...nothing, holds: true });
  }
}
