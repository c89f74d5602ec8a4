import { z } from "zod";
import type { Language } from "../graph/chooseText.ts";

/** A language as datasets write it. */
export const languageCode = z.enum(["en", "ru", "kk"]);

const languages = { en: "EN", ru: "RU", kk: "KK" } as const;

const codes = { EN: "en", RU: "ru", KK: "kk" } as const;

export function toLanguage(code: z.infer<typeof languageCode>): Language {
  return languages[code];
}

export function toLanguageCode(language: Language): z.infer<typeof languageCode> {
  return codes[language];
}
