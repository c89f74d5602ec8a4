export type Language = "EN" | "RU" | "KK";

/** A text property in three languages, as nodes hold it: `nameEn`, `nameRu`, `nameKk`. */
export type InLanguages<Stem extends string> = Readonly<
  Record<`${Stem}${"En" | "Ru" | "Kk"}`, string | null>
>;

export interface Text {
  readonly text: string;
  readonly language: Language;
}

const suffixes = { EN: "En", RU: "Ru", KK: "Kk" } as const;

/** Where there is nothing in the language asked for: the language that most readers share comes first. */
const fallbacks: readonly Language[] = ["EN", "RU", "KK"];

/** The text in one language; undefined where there is none or it is empty. */
function textIn<Stem extends string>(
  record: InLanguages<Stem>,
  stem: Stem,
  language: Language,
): Text | undefined {
  const text = record[`${stem}${suffixes[language]}` as const];
  return text ? { text, language } : undefined;
}

/** The text in `language`, or else in English, Russian or Kazakh, in that order; undefined where there is none. */
export function chooseText<Stem extends string>(
  record: InLanguages<NoInfer<Stem>>,
  stem: Stem,
  language: Language,
): Text | undefined {
  const asked = textIn(record, stem, language);
  if (asked !== undefined) return asked;
  for (const fallback of fallbacks) {
    const text = textIn(record, stem, fallback);
    if (text !== undefined) return text;
  }
  return undefined;
}
