import type { Passage } from "../graph/Evidence.ts";
import type { PassageFieldsFragment } from "./generated/graphql.ts";
import { toLanguage } from "./languageCodes.ts";

export function toPassage({
  id,
  text,
  language,
  ordinal,
  translations,
  source,
}: PassageFieldsFragment): Passage {
  return {
    id,
    text,
    language: toLanguage(language),
    ordinal,
    translations: Object.fromEntries(
      translations.map((translation) => [toLanguage(translation.language), translation.text]),
    ),
    source: { ...source, language: toLanguage(source.language) },
  };
}
