/** The languages of the page and of the data, in the order of the language switch. */
export const languages = ["kk", "ru", "en"] as const;

export type Language = (typeof languages)[number];

/** One value for every language. */
export type ByLanguage<Value> = Readonly<Record<Language, Value>>;
