import { changes } from "../../explore/changes.ts";
import type { ExploreContext } from "../../explore/ExploreContext.ts";
import type { Entity } from "../../graph/Entity.ts";
import type { Claim } from "../../graph/evidence.ts";
import type { Period, Plan } from "../Plan.ts";
import { loadEntities } from "./loadEntities.ts";
import { MOST_ENTITIES, nothing, type Outcome } from "./Outcome.ts";

/** The dates between which something changed; for one date, the one before it. */
export function toChangePeriod({ from, until }: Period): { readonly from: string; readonly to: string } {
  if (from !== until) return { from, to: until };
  return { from: String(Number(from.slice(0, 4)) - 1).padStart(4, "0"), to: until.slice(0, 4) };
}

/** The claims by which entities had other names. */
async function listNameClaims(
  { lookUps }: ExploreContext,
  renamed: readonly { readonly entity: Entity }[],
): Promise<Claim[]> {
  const all = await Promise.all(
    renamed.map(async ({ entity: { id, datedNames } }) => {
      const names = new Set((datedNames ?? []).map(({ text }) => text));
      const claims = await lookUps.claims.load(id);
      return claims.filter(({ valueEn, valueRu, valueKk }) =>
        [valueEn, valueRu, valueKk].some((value) => value !== null && names.has(value)),
      );
    }),
  );
  return all.flat();
}

/** What came, ended and changed its name, with the claims of names. */
export async function runChanges(
  context: ExploreContext,
  { period, ids }: Extract<Plan, { operation: "changes" }>,
): Promise<Outcome> {
  const request = { ...toChangePeriod(period), ids: ids.length === 0 ? null : ids, limit: MOST_ENTITIES };
  const { came, ended, renamed, renamedTotal } = await changes(context, request);
  const entities = [...came.entities, ...ended.entities, ...renamed].map(({ entity }) => entity);
  return {
    ...nothing,
    entities,
    total: came.entityTotal + ended.entityTotal + renamedTotal,
    claims: await listNameClaims(context, renamed),
    renamed,
    relations: [...came.relations, ...ended.relations].map(({ relation }) => relation),
    about: await loadEntities(context, ids),
    holds: entities.length > 0,
  };
}
