import type { Entity } from "./Entity.ts";
import { languages } from "./Language.ts";
import { foldForFind } from "./foldForFind.ts";

/** The ids of the entities of which any name, abbreviation or other name, in any language, holds the text. */
export function findEntities(entities: Iterable<Entity>, text: string): ReadonlySet<string> {
  const needle = foldForFind(text);
  const found = new Set<string>();
  if (needle === "") return found;
  for (const entity of entities) {
    if (namesOf(entity).some((name) => foldForFind(name).includes(needle))) found.add(entity.id);
  }
  return found;
}

function namesOf({ names, abbreviations, otherNames }: Entity): readonly string[] {
  return languages
    .flatMap((language) => [names[language] ?? "", abbreviations[language] ?? [], otherNames[language] ?? []])
    .flat();
}
