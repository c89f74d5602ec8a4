import type { RelationFilter } from "./Intent.ts";

/** The key of an entity's relations under a filter, in `AppState.relationLists` and `AppState.expansions`. */
export function relationsKey(id: string, filter: RelationFilter): string {
  return JSON.stringify([id, filter.type ?? null, filter.direction ?? null, filter.kind ?? null]);
}
