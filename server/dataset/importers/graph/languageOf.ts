import type { Language } from "../../format/languages.ts";

/** In which of our languages a text is, as far as its letters tell. */
export function languageOf(text: string): Language {
  if (/[әғқңөұүһі]/iu.test(text)) return "kk";
  return /\p{Script=Cyrillic}/u.test(text) ? "ru" : "en";
}
