import type { Entity } from "../../graph/Entity.ts";
import { defineQuery } from "../../neo4j/defineQuery.ts";
import { entityRow } from "../rows.ts";
import type { LookUpSources } from "./createLookUps.ts";
import { inOrder } from "./inOrder.ts";

const entitiesByIds = defineQuery<{ ids: readonly string[] }>()("queries/entitiesByIds", entityRow);

export async function readEntities(
  { database }: LookUpSources,
  ids: readonly string[],
): Promise<(Entity | null)[]> {
  return inOrder(ids, await database.read(entitiesByIds, { ids }));
}
