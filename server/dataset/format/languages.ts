/** The languages that a dataset may speak, in the order of its columns. */
export const languages = ["en", "ru", "kk"] as const;
export type Language = (typeof languages)[number];

/** The same value once for each language: `name_en`, `name_ru`, `name_kk`. */
export function inLanguages<Stem extends string, Value>(
  stem: Stem,
  value: Value,
): Record<`${Stem}_${Language}`, Value>;
export function inLanguages(stem: string, value: unknown): Record<string, unknown> {
  return Object.fromEntries(languages.map((language) => [`${stem}_${language}`, value]));
}
