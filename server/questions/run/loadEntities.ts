import type { ExploreContext } from "../../explore/ExploreContext.ts";
import type { Entity } from "../../graph/Entity.ts";

/** Entities by their ids, each once; those that aren't there are left out. */
export async function loadEntities({ lookUps }: ExploreContext, ids: readonly string[]): Promise<Entity[]> {
  const entities = await Promise.all([...new Set(ids)].map((id) => lookUps.entities.load(id)));
  return entities.filter((entity) => entity !== null);
}
