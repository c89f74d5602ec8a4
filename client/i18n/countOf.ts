import type { Language } from "../graph/Language.ts";
import { numberLocales } from "./numberLocales.ts";

/** Forms of a noun after a number, as the plural rules of its language name them; `other` serves where one is absent. */
export type NounForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A function that writes a number with its noun: "1 entity", «2 связи», «5 нысан». */
export function createCountOf(language: Language): (count: number, forms: NounForms) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(numberLocales[language]);
  return (count, forms) => `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}
