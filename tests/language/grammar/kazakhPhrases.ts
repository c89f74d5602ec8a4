import { listKazakhForms, listPossessedForms } from "./kazakhForms.ts";

const PLURAL_POSSESSED = /(?:[лдт][ае]р)[ыі]$/u;
const POSSESSED = /(?:с|[^аәеоөуүұыіиюя])[ыі]$/u;
const ABBREVIATION = /^\p{Lu}{2,}$/u;

/** Nouns whose base ends in с, so that the с of кеңесі isn't of the ending. */
const basesInS = new Set(["кеңес"]);

function toBase(possessed: string): string {
  const withoutVowel = possessed.slice(0, -1);
  if (basesInS.has(withoutVowel.toLowerCase())) return withoutVowel;
  if (withoutVowel.endsWith("с")) return withoutVowel.slice(0, -1);
  const voiceless: Record<string, string> = { б: "п", г: "к", ғ: "қ" };
  const last = withoutVowel.slice(-1);
  return withoutVowel.slice(0, -1) + (voiceless[last] ?? last);
}

/** An abbreviation is written with its endings after a hyphen, and changes no letter. */
function listAbbreviationForms(abbreviation: string): string[] {
  const lower = abbreviation.toLowerCase();
  return listKazakhForms(lower)
    .filter((form) => form.startsWith(lower) && form !== lower)
    .map((form) => `${abbreviation}-${form.slice(lower.length)}`);
}

function listLastWordForms(word: string, isPhrase: boolean): string[] {
  if (ABBREVIATION.test(word)) return listAbbreviationForms(word);
  if (!isPhrase || !POSSESSED.test(word)) return listKazakhForms(word);
  // What has a possessor of the third person is declined as it is, and from its base where it is singular.
  return PLURAL_POSSESSED.test(word)
    ? listPossessedForms(word)
    : listPossessedForms(word).concat(listKazakhForms(toBase(word)));
}

/** All forms of a name: the last word takes the endings. Names that end in a number or a sign have none. */
export function listKazakhNameForms(name: string): string[] {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  if (!/^[\p{L}-]+$/u.test(last)) return [];
  const forms = new Set(listLastWordForms(last, words.length > 1));
  return Array.from(forms, (form) => [...words.slice(0, -1), form].join(" "));
}
