import { AppError } from "../graph/AppError.ts";
import { toDayWindow } from "../graph/dayWindow.ts";
import type { Entity } from "../graph/Entity.ts";
import { type FoundingEffect, foundingRuleOf } from "../graph/founding.ts";
import type { Relation } from "../graph/Relation.ts";
import type { Vocabulary } from "../graph/Vocabulary.ts";
import type { ExploreContext } from "./ExploreContext.ts";
import type { RelationOf } from "./lookUps/readRelationPages.ts";
import { requireEntity } from "./requireEntity.ts";

/** What an entity brought into being or changed. */
export interface Founding {
  readonly entity: Entity;
  readonly effect: FoundingEffect;
  readonly relation: Relation;
}

function listFoundingTypes({ relationTypes }: Vocabulary): string[] {
  return [...relationTypes.values()].filter(foundingRuleOf).map(({ name }) => name);
}

/** A founding, where the relation leads from the founder `id` in the way that its type says. */
function toFoundings({ node, other }: RelationOf, id: string): Founding[] {
  const rule = foundingRuleOf(node.type);
  if (rule === undefined || (rule.founder === "from" ? node.fromId : node.toId) !== id) return [];
  return [{ entity: other, effect: rule.effect, relation: node }];
}

/**
 * What an agreement, or any other entity, brought into being or changed, whatever the date.
 * @throws AppError `NOT_FOUND`; `LIMIT_EXCEEDED` where there is more than a list can hold.
 */
export async function founded(context: ExploreContext, agreement: string): Promise<Founding[]> {
  const { limits, lookUps, versions } = context;
  const entity = await requireEntity(context, "agreement", agreement);
  const types = listFoundingTypes(await (await versions.current()).vocabulary());
  if (types.length === 0) return [];
  const limit = limits.subgraphEntities;
  const window = toDayWindow(null);
  const filter = { types, direction: "BOTH", kinds: null, window, skip: 0, limit: limit + 1 } as const;
  const page = await lookUps.relationPages.load({ entity, filter, key: "founded" });
  if (page.length <= limit) return page.flatMap((edge) => toFoundings(edge, agreement));
  const message = `This has more than ${limit} relations that found something. Page through its \`relations\` instead.`;
  throw new AppError("LIMIT_EXCEEDED", message, { facts: { what: "relations", limit } });
}
