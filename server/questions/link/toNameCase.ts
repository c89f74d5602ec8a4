import type { NameWord } from "../../language/analyseWord.ts";
import type { NameLanguage } from "../../language/EntityNames.ts";
import { toSounds } from "../../language/toSounds.ts";
import type { NameCase } from "./Item.ts";
import type { QuestionWord } from "./Question.ts";

/** Kazakh case endings in sounds, the longest first. */
const kazakhCases: readonly (readonly [RegExp, NameCase])[] = [
  [/siz$/u, "abessive"],
  [/(?:[ndt]in)$/u, "genitive"],
  [/(?:[dt][ae]n|n[ae]n)$/u, "ablative"],
  [/(?:n?[dt][ae](?:gi)?)$/u, "locative"],
  [/(?:[mbp]en)$/u, "instrumental"],
  [/(?:[gk][ae]|n[ae])$/u, "dative"],
  [/(?:[ndt]i)$/u, "accusative"],
  [/(?<=i)n$/u, "accusative"],
  [/(?<=[mn])[ae]$/u, "dative"],
];

function toKazakhCase(typed: string, name: string): NameCase {
  if (typed === name) return "base";
  const found = kazakhCases.find(([ending]) => ending.test(typed));
  if (found === undefined) return "base";
  // A name that ends so itself has no case: only what was added counts.
  return typed.length > name.length || !found[0].test(name) ? found[1] : "base";
}

/** Russian endings of adjectives and nouns that only one case has. */
function toRussianCase(words: readonly QuestionWord[], name: readonly NameWord[]): NameCase {
  for (const [index, word] of words.entries()) {
    const other = name[index];
    if (other === undefined || word.typed.folded === other.folded || !word.typed.isCyrillic) continue;
    const text = word.typed.folded;
    if (/(?:ым|им|ом|ем|ой|ей|ами|ями|ыми|ими|ью|ию)$/u.test(text) && index === 0) return "instrumental";
    if (/(?:ому|ему)$/u.test(text)) return "dative";
    if (/(?:ого|его|ых|их)$/u.test(text)) return "genitive";
    if (/(?:ую|юю)$/u.test(text)) return "accusative";
    return "oblique";
  }
  return "base";
}

/** The case in which words of a question stand that are a name, as far as their endings tell. */
export function toNameCase(
  words: readonly QuestionWord[],
  name: readonly NameWord[],
  { language, nameText }: { language: NameLanguage; nameText: string },
): NameCase {
  if (language === "en") return /['’]s$|s['’]$/iu.test(words.at(-1)?.raw ?? "") ? "genitive" : "base";
  if (language === "ru") return toRussianCase(words, name);
  const last = words.at(-1)?.raw ?? "";
  const lastOfName = nameText.split(/[\s-]+/u).at(-1) ?? "";
  const typed = toSounds(last.replace(/[-‐‑–]/gu, ""));
  return toKazakhCase(
    typed,
    words.at(-1)?.token.text === last ? toSounds(lastOfName) : toSounds(words.at(-1)?.token.text ?? ""),
  );
}
