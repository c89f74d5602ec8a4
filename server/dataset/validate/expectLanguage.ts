import { type Language, languages } from "../format/languages.ts";
import { fault, type Place, type Validation } from "./checkedRows.ts";

/** A problem where a text that readers need, such as a label, is there in no language. */
export function expectLanguage<Stem extends string>(
  validation: Validation,
  line: Place & { readonly row: Readonly<Record<`${Stem}_${Language}`, string>> },
  stem: Stem,
): void {
  if (languages.every((language) => line.row[`${stem}_${language}`] === ""))
    fault(
      validation,
      line,
      `${stem}: is empty in every language – fill in at least one of ${languages.map((language) => `${stem}_${language}`).join(", ")}`,
    );
}
