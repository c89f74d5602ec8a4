import type { ByLanguage, Language } from "../graph/Language.ts";
import type { Language as ApiLanguage } from "./generated/graphql.ts";

const codes: ByLanguage<ApiLanguage> = { kk: "KK", ru: "RU", en: "EN" };

const languagesByCode: Readonly<Record<ApiLanguage, Language>> = { KK: "kk", RU: "ru", EN: "en" };

export function toApiLanguage(language: Language): ApiLanguage {
  return codes[language];
}

export function toLanguage(code: ApiLanguage): Language {
  return languagesByCode[code];
}
