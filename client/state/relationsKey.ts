import type { RelationFilter } from "./Intent.ts";

/** The key of an entity's relations under a filter, in `AppState.relationLists` and `AppState.expansions`. */
export function relationsKey(id: string, filter: RelationFilter): string {
  const { type, direction, kind, validAt } = filter;
  return JSON.stringify([id, type ?? null, direction ?? null, kind ?? null, validAt ?? null]);
}
