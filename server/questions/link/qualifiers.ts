import { chooseText, type InLanguages, type Language } from "../../graph/chooseText.ts";
import type { Entity } from "../../graph/Entity.ts";
import type { Dataset, Vocabulary } from "../../graph/Vocabulary.ts";
import { tokenise } from "../../language/tokenise.ts";

/** What namesakes are told apart by. */
export interface QualifierWords {
  readonly vocabulary: Vocabulary;
  readonly datasets: readonly Dataset[];
}

type Part = "form" | "dataset" | "id";

/** Few words first: what tells two namesakes apart is enough. */
const ways: readonly (readonly Part[])[] = [["form"], ["dataset"], ["form", "dataset"], ["id"]];
const spoken = ["EN", "RU", "KK"] as const satisfies readonly Language[];

/** What a part says in a language; empty where nothing is known. */
function sayPart(
  part: Part,
  entity: Entity,
  { words: { vocabulary, datasets }, language }: { words: QualifierWords; language: Language },
): string {
  const say = <Stem extends "label" | "title">(record: InLanguages<Stem> | undefined, stem: Stem): string =>
    (record && chooseText(record, stem, language)?.text) ?? "";
  switch (part) {
    case "form":
      return say(
        vocabulary.forms.find(({ kind, name }) => kind === entity.kind && name === entity.form),
        "label",
      );
    case "dataset":
      return (
        say(
          datasets.find(({ id }) => id === entity.dataset),
          "title",
        ) || entity.dataset
      );
    case "id":
      return entity.id;
  }
}

function sayWay(
  way: readonly Part[],
  entity: Entity,
  spokenIn: { words: QualifierWords; language: Language },
): string {
  const parts = way.map((part) => sayPart(part, entity, spokenIn)).filter((text) => text !== "");
  return [...new Set(parts)].join(", ");
}

/** The words of a text, to be compared: case and punctuation say nothing. */
export function toQualifierKey(text: string): string {
  return tokenise(text)
    .map((token) => token.text.toLowerCase())
    .join(" ");
}

/** Everything that can stand in brackets after a name and means this entity, in any language, as keys. */
export function listQualifierKeys(entity: Entity, words: QualifierWords): ReadonlySet<string> {
  const texts = spoken.flatMap((language) => ways.map((way) => sayWay(way, entity, { words, language })));
  return new Set([...texts, entity.dataset].map(toQualifierKey).filter((key) => key !== ""));
}

/**
 * What to put in brackets after the names of entities so that all differ: the form, the dataset, both, or, where these
 * are the same too, the id. By id.
 */
export function chooseQualifiers(
  entities: readonly Entity[],
  spokenIn: { words: QualifierWords; language: Language },
): ReadonlyMap<string, string> {
  for (const way of ways) {
    const texts = new Map(entities.map((entity) => [entity.id, sayWay(way, entity, spokenIn)]));
    const keys = new Set(Array.from(texts.values(), toQualifierKey));
    if (keys.size === entities.length && !keys.has("")) return texts;
  }
  return new Map(entities.map(({ id }) => [id, id]));
}
