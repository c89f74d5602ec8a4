import type { Language } from "../graph/chooseText.ts";
import type { Entity } from "../graph/Entity.ts";
import { listNames, type NameType } from "../language/EntityNames.ts";
import { toLanguage } from "./toLanguage.ts";

export interface Name {
  readonly text: string;
  readonly language: Language;
  readonly type: NameType | "DATED";
  /** Of a dated name alone. */
  readonly from: string | null;
  readonly until: string | null;
}

/** Every name of an entity in every language, dated ones last. */
export function namesOf(entity: Entity): Name[] {
  const standing = listNames({ ...entity, datedNames: null }).map(({ text, type, language }) => ({
    text,
    type,
    language: toLanguage(language),
    from: null,
    until: null,
  }));
  const dated = (entity.datedNames ?? []).map((name) => ({ ...name, type: "DATED" as const }));
  return [...standing, ...dated];
}
