/** The languages that names are written in, in the order in which a tie between them is broken. */
export type NameLanguage = "en" | "ru" | "kk";

/** What a name is to its entity, best known first. */
export type NameType = "ABBREVIATION" | "PRIMARY" | "OTHER";

/** The properties of an `:Entity` that hold its names; absent and `null` both mean that there is none. */
export interface EntityNames {
  readonly nameEn?: string | null | undefined;
  readonly nameRu?: string | null | undefined;
  readonly nameKk?: string | null | undefined;
  readonly abbreviationsEn?: readonly string[] | null | undefined;
  readonly abbreviationsRu?: readonly string[] | null | undefined;
  readonly abbreviationsKk?: readonly string[] | null | undefined;
  readonly otherNamesEn?: readonly string[] | null | undefined;
  readonly otherNamesRu?: readonly string[] | null | undefined;
  readonly otherNamesKk?: readonly string[] | null | undefined;
  /** Names that the entity had for some time. */
  readonly datedNames?:
    readonly { readonly text: string; readonly language: "EN" | "RU" | "KK" }[] | null | undefined;
}

/** One name, verbatim. */
export interface EntityName {
  readonly text: string;
  readonly type: NameType;
  readonly language: NameLanguage;
}

const languageOf = { EN: "en", RU: "ru", KK: "kk" } as const;

/**
 * Every name of an entity: abbreviations, primary names, other names, each in English, Russian and Kazakh. A name of some
 * time is one of the other names.
 */
export function listNames(names: EntityNames): EntityName[] {
  const listed: EntityName[] = [];
  const add = (text: string | null | undefined, type: NameType, language: NameLanguage) => {
    if (text) listed.push({ text, type, language });
  };
  for (const text of names.abbreviationsEn ?? []) add(text, "ABBREVIATION", "en");
  for (const text of names.abbreviationsRu ?? []) add(text, "ABBREVIATION", "ru");
  for (const text of names.abbreviationsKk ?? []) add(text, "ABBREVIATION", "kk");
  add(names.nameEn, "PRIMARY", "en");
  add(names.nameRu, "PRIMARY", "ru");
  add(names.nameKk, "PRIMARY", "kk");
  for (const text of names.otherNamesEn ?? []) add(text, "OTHER", "en");
  for (const text of names.otherNamesRu ?? []) add(text, "OTHER", "ru");
  for (const text of names.otherNamesKk ?? []) add(text, "OTHER", "kk");
  for (const { text, language } of names.datedNames ?? [])
    if (!listed.some((name) => name.text === text && name.language === languageOf[language]))
      add(text, "OTHER", languageOf[language]);
  return listed;
}
