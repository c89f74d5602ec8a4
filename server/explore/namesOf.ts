import type { Language } from "../graph/chooseText.ts";
import type { Entity } from "../graph/Entity.ts";
import { listNames, type NameType } from "../language/EntityNames.ts";
import { toLanguage } from "./toLanguage.ts";

export interface Name {
  readonly text: string;
  readonly language: Language;
  readonly type: NameType;
}

/** Every name of an entity in every language. */
export function namesOf(entity: Entity): Name[] {
  return listNames(entity).map(({ text, type, language }) => ({
    text,
    type,
    language: toLanguage(language),
  }));
}
