import type { Language } from "../graph/Language.ts";

/**
 * The locale in which a language's numbers are written. Chromium says that it knows Kazakh, yet has no data of it
 * and writes "12,000"; Kazakh groups digits and marks decimals as Russian does.
 */
export const numberLocales: Readonly<Record<Language, string>> = { kk: "ru", ru: "ru", en: "en-GB" };
