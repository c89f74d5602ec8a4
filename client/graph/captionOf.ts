import type { Entity } from "./Entity.ts";
import type { Language } from "./Language.ts";

export interface Caption {
  readonly text: string;
  /** The language of the text: another than the one asked for where the name falls back. */
  readonly language: Language;
}

const fallbackOrder: readonly Language[] = ["en", "ru", "kk"];

/** The entity's name in the language asked for, else in English, Russian or Kazakh, and which of them it is. */
export function captionOf(entity: Pick<Entity, "id" | "names">, language: Language): Caption {
  for (const candidate of [language, ...fallbackOrder]) {
    const text = entity.names[candidate];
    if (text !== undefined && text !== "") return { text, language: candidate };
  }
  return { text: entity.id, language: "en" };
}
