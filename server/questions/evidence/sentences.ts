import type { Passage } from "../../graph/evidence.ts";
import { createBoundedCache } from "../../graph/BoundedCache.ts";
import { analyseNameWord, type NameWord } from "../../language/analyseWord.ts";
import type { NameLanguage } from "../../language/EntityNames.ts";
import { matchWord } from "../../language/matchWord.ts";
import { tokenise } from "../../language/tokenise.ts";
import { toVerbKeys } from "../lexicon/analysePhrase.ts";
import type { QuestionWord } from "../link/Question.ts";

export const suffixes = { en: "En", ru: "Ru", kk: "Kk" } as const;
/** What a denial leaves out of a sentence is in the sentence as well. */
export const DENIAL = /^(?:not|no|never|n't|except|не|нет|ни|кроме|емес|жоқ|ешқандай|ешкім)$/iu;
const MOST_FORM_COST = 7;

/** A sentence in the language of a question, if there is one. */
export function textIn({ source, text, ...passage }: Passage, language: NameLanguage): string {
  const translated = passage[`translation${suffixes[language]}`] ?? "";
  return source.language === { en: "EN", ru: "RU", kk: "KK" }[language]
    ? `${text} ${translated}`
    : translated;
}

/** A word of a sentence, ready to be compared. */
export interface SentenceWord {
  readonly name: NameWord;
  readonly verbs: ReadonlySet<string>;
}

const MOST_WORDS = 30_000;
const MOST_TEXTS = 2_000;

/** The same sentences are compared with question after question. */
const words = createBoundedCache<string, SentenceWord>(MOST_WORDS);
const texts = createBoundedCache<string, readonly SentenceWord[]>(MOST_TEXTS);

function toSentenceWord(word: string, language: NameLanguage): SentenceWord {
  const key = `${language} ${word}`;
  const known = words.get(key) ?? {
    name: analyseNameWord(word, language),
    verbs: toVerbKeys(word, language),
  };
  words.set(key, known);
  return known;
}

/** The words of a text, each once. */
export function listWords(text: string, language: NameLanguage): readonly SentenceWord[] {
  const key = `${language} ${text}`;
  const known =
    texts.get(key) ??
    Array.from(new Set(tokenise(text).map((token) => token.text)), (word) => toSentenceWord(word, language));
  texts.set(key, known);
  return known;
}

/** Whether a sentence says a word, in whatever form. */
export function isIn(sentence: readonly SentenceWord[], word: QuestionWord, language: NameLanguage): boolean {
  return sentence.some(({ name, verbs }) => {
    const match = matchWord(word.typed, name, { mayStart: false, maySlip: false });
    if (match !== undefined && match.cost <= MOST_FORM_COST) return true;
    return (
      word.token.text.length > 3 &&
      [...word.verbKeys(language)].some((key) => key.length > 3 && verbs.has(key))
    );
  });
}

const LONGEST_ENDING = 4;
const SHORTEST_STEM = 5;
const LONGEST_LATIN_ENDING = 5;
const SHORTEST_LATIN_STEM = 8;

/** Whether a sentence has a word of the same stem: "разработка" where it says "разработано". */
export function isLike(sentence: readonly SentenceWord[], { typed }: QuestionWord): boolean {
  // English endings make other words of a short stem: "president" is none of "presides".
  const shortest = typed.isCyrillic ? SHORTEST_STEM : SHORTEST_LATIN_STEM;
  const longest = typed.isCyrillic ? LONGEST_ENDING : LONGEST_LATIN_ENDING;
  return sentence.some(({ name: { folded } }) => {
    let same = 0;
    while (same < folded.length && same < typed.folded.length && folded[same] === typed.folded[same])
      same += 1;
    return same >= shortest && Math.max(folded.length, typed.folded.length) - same <= longest;
  });
}
