import type { ExploreContext } from "../explore/ExploreContext.ts";
import { asOf } from "./asOf.ts";
import type { EntitySet, Plan } from "./Plan.ts";
import type { Reading } from "./read/Reading.ts";
import { findDefinite } from "./read/findDefinite.ts";
import type { Outcome } from "./run/Outcome.ts";
import { recordStatements, toCypherText } from "./run/recordStatements.ts";
import { runPlan } from "./run/runPlan.ts";
import { selectEntities } from "./run/selectEntities.ts";
import { verifyModifiers } from "./evidence/verifyModifiers.ts";

export const MOST_READINGS = 8;

/** Readings this near to the best are meant as well. */
export const SAME_COST = 0.01;

export interface Ran {
  readonly plan: Plan;
  /** The plan without the date as of which it was asked, where the question itself names none. */
  readonly asked: Plan;
  readonly outcome: Outcome;
  readonly cypher: string;
}

export async function run(context: ExploreContext, asked: Plan, date: string | undefined): Promise<Ran> {
  const plan = date === undefined ? asked : asOf(asked, date);
  const recorded = recordStatements(context);
  const outcome = await runPlan(recorded.context, plan);
  return { plan, asked, outcome, cypher: toCypherText(recorded.statements) };
}

/** The operation of a plan and the relation types that it follows, in whatever direction. */
function toTypesKey(plan: Plan): string {
  const types = new Set<string>();
  JSON.stringify(plan, (key, value: unknown) => {
    if (key === "type") types.add(String(value));
    return value;
  });
  return [plan.operation, ...[...types].toSorted()].join(" ");
}

/** Whether a plan names things by a class and whose they are. */
function speaksOfOwned(plan: Plan): boolean {
  const isOwned = ({ related }: EntitySet): boolean =>
    related?.some(({ to }) => Boolean(to.classes?.length && to.related?.length) || isOwned(to)) === true;
  return "set" in plan && isOwned(plan.set);
}

/** A reading gives way to the next one where the graph holds nothing for it; what it says then is still an answer. */
export async function runFirstThatHolds(
  context: ExploreContext,
  readings: readonly Reading[],
  date: string | undefined,
): Promise<Ran | undefined> {
  let first: Ran | undefined;
  const best = readings[0]?.cost ?? 0;
  for (const [index, { plan, frame, cost, isTentative = false }] of readings
    .slice(0, MOST_READINGS)
    .entries()) {
    if (cost > best + 1 && frame.unverified.length === 0) break;
    const ran = await run(context, plan, date);
    if (!(await verifyModifiers(context, frame, ran.outcome))) continue;
    if (ran.outcome.holds) return ran;
    // "The General Assembly of X", where X has none: what isn't there can't be asked about.
    if (speaksOfOwned(plan)) continue;
    first ??= ran;
    // Where grammar can't tell two readings of the same words apart, the graph does.
    const next = readings[index + 1];
    const isTied =
      next !== undefined && next.cost - cost < SAME_COST && toTypesKey(next.plan) === toTypesKey(plan);
    if (!isTentative && !isTied) break;
  }
  return first;
}

/** The same plan for each entity that a name can mean. */
export function listSenses({ plan, frame }: Reading): Plan[] {
  let plans: Plan[] = [plan];
  for (const { entity, others } of frame.entities)
    if (others.length > 0) {
      const texts = plans.map((one) => JSON.stringify(one));
      const ids = [entity.id, ...others.map(({ id }) => id)];
      plans = texts.flatMap((text) =>
        ids.map((id): Plan => JSON.parse(text.replaceAll(JSON.stringify(entity.id), JSON.stringify(id)))),
      );
    }
  return plans;
}

/** The plans for each of a class that a question speaks of as if there were only one: more than one is ambiguous. */
export async function listDefinitePlans(context: ExploreContext, reading: Reading): Promise<Plan[]> {
  const definite = findDefinite(reading);
  if (definite === undefined) return [];
  const classes = definite.classes.map(({ kind, form }) => ({ kind, form }));
  const { entities } = await selectEntities(context, { classes }, { limit: MOST_READINGS });
  const plans = entities
    .filter(({ entity }) => entity.collective !== true)
    .map(({ entity }) => definite.planFor(entity.id));
  return [...new Map(plans.map((plan) => [JSON.stringify(plan), plan])).values()];
}
