import type { ExploreContext } from "../../explore/ExploreContext.ts";
import type { Language } from "../../graph/chooseText.ts";
import type { Entity } from "../../graph/Entity.ts";
import { listNames } from "../../language/EntityNames.ts";
import type { SpokenEntity } from "./createSpeaker.ts";
import { chooseQualifiers, toQualifierKey } from "../link/qualifiers.ts";

/**
 * Gives those entities that share a name with another of them what is put in brackets after it, so that a question can
 * name each. By id.
 */
export async function nameApart(
  { versions }: Pick<ExploreContext, "versions">,
  entities: readonly Entity[],
  language: Language,
): Promise<ReadonlyMap<string, SpokenEntity>> {
  const version = await versions.current();
  const words = { vocabulary: await version.vocabulary(), datasets: version.datasets };
  const groups = new Map<string, Map<string, Entity>>();
  for (const entity of entities)
    for (const name of listNames(entity)) {
      const key = toQualifierKey(name.text);
      const group = groups.get(key) ?? new Map<string, Entity>();
      groups.set(key, group.set(entity.id, entity));
    }
  const namesakes = [...groups.values()].filter((group) => group.size > 1);
  const qualifiers = new Map<string, string>();
  // The most who share a name last: what tells them apart tells any two of them apart.
  for (const group of namesakes.toSorted((one, other) => one.size - other.size))
    for (const [id, text] of chooseQualifiers([...group.values()], { words, language }))
      qualifiers.set(id, text);
  return new Map(entities.map((entity) => [entity.id, { ...entity, qualifier: qualifiers.get(entity.id) }]));
}
