import type { Language } from "../graph/Language.ts";
import { en } from "./catalogues/en.ts";
import { kk } from "./catalogues/kk.ts";
import { ru } from "./catalogues/ru.ts";
import type { Messages } from "./Messages.ts";

const catalogues: Readonly<Record<Language, Messages>> = { en, ru, kk };

/** The texts of a language. */
export function messagesOf(language: Language): Messages {
  return catalogues[language];
}
