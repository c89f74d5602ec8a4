import { captionOf } from "./captionOf.ts";
import type { Entity } from "./Entity.ts";
import type { Language } from "./Language.ts";

/** By the id of each entity whose name others have too: all that are called so, itself among them. */
export type Namesakes = ReadonlyMap<string, readonly Entity[]>;

/** Finds entities that have the same name in a language, whatever its case. */
export function findNamesakes(entities: Iterable<Entity>, language: Language): Namesakes {
  const byName = new Map<string, Entity[]>();
  for (const entity of entities) {
    const name = captionOf(entity, language).text.toLowerCase();
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [entity]);
    else same.push(entity);
  }
  const namesakes = new Map<string, readonly Entity[]>();
  for (const same of byName.values()) {
    if (same.length > 1) for (const { id } of same) namesakes.set(id, same);
  }
  return namesakes;
}
