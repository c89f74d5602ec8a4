import type { NameLanguage } from "../../language/EntityNames.ts";
import { isOneSlip } from "../../language/isOneSlip.ts";
import { matchWord } from "../../language/matchWord.ts";
import type { LanguageLexicon, Phrase, PhraseWord } from "../lexicon/Lexicon.ts";
import { FORM_COST, type Item } from "./Item.ts";
import type { Question, QuestionWord } from "./Question.ts";

const VERB_COST = 1.5;
/** Nothing shorter has endings. */
const SHORTEST_FORM = 3;
/** Shorter stems of verbs are stems of anything. */
const SHORTEST_VERB = { en: 4, ru: 4, kk: 3 };
const SLIP_COST = 10;
/** A shorter word with a letter wrong is another word. */
const SHORTEST_SLIP = 6;
/** A form this far from its base is another word. */
const MOST_WORD_COST = 6;

interface MatchOptions {
  readonly language: NameLanguage;
  readonly isExact: boolean;
  /** Nouns alone have no forms of verbs. */
  readonly isVerb: boolean;
  readonly maySlip: boolean;
}

/** The first letter is hardly ever wrong. */
function isSlip(typed: string, word: string): boolean {
  return typed.slice(0, 1) === word.slice(0, 1) && isOneSlip(typed, word);
}

function intersects(one: ReadonlySet<string>, other: ReadonlySet<string>, shortest: number): boolean {
  for (const key of one) if (key.length >= shortest && other.has(key)) return true;
  return false;
}

/** What it costs to take a typed word for a word of a phrase; undefined where it can't be. */
function findCost(
  word: QuestionWord,
  other: PhraseWord,
  { language, isExact, isVerb, maySlip }: MatchOptions,
): number | undefined {
  const { typed } = word;
  if (typed.folded === other.folded) return 0;
  if (typed.isCyrillic !== other.isCyrillic && typed.keys.has(other.key)) return 0.25;
  if (isExact || typed.folded.length < SHORTEST_FORM) return undefined;
  // "Бас" is another word than "басында" and "басқа".
  if (typed.folded.length === SHORTEST_FORM && other.folded.startsWith(typed.folded)) return undefined;
  const match = matchWord(typed, other, { mayStart: false, maySlip: false });
  if (match !== undefined && match.cost <= MOST_WORD_COST) return match.cost;
  if (maySlip && other.folded.length >= SHORTEST_SLIP && isSlip(typed.folded, other.folded)) return SLIP_COST;
  return isVerb && intersects(word.verbKeys(language), other.verbBases, SHORTEST_VERB[language])
    ? VERB_COST
    : undefined;
}

function matchPhrase(
  { words }: Question,
  start: number,
  { phrase, options }: { phrase: Phrase; options: MatchOptions },
): Item | undefined {
  let cost = 0;
  let isNoun = true;
  for (const [index, other] of phrase.words.entries()) {
    const word = words[start + index];
    const asNoun = word && findCost(word, other, { ...options, isVerb: false });
    const wordCost = asNoun ?? (word && findCost(word, other, options));
    if (wordCost === undefined) return undefined;
    if (asNoun === undefined) isNoun = false;
    cost += wordCost;
  }
  // "Құрылды" is a form of "құру", not of the class "құрылым" that one of its phrases names as well.
  const senses = (isNoun ? phrase.senses : phrase.senses.filter(({ role }) => role !== "class")).map(
    (sense) => (sense.role === "relation" && cost >= FORM_COST ? { ...sense, isForm: true } : sense),
  );
  return { start, end: start + phrase.words.length, senses, cost };
}

function listKeys({ typed, verbKeys }: QuestionWord, language: NameLanguage): Set<string> {
  return new Set([typed.folded, ...typed.keys, ...typed.bases.keys(), ...verbKeys(language)]);
}

/** "What are standards for": the two words of "what for", parted. */
function findPartedFor({ words }: Question, { language, byFirstWord }: LanguageLexicon): Item[] {
  const last = words.length - 1;
  const isParted =
    language === "en" &&
    last > 1 &&
    words[0]?.typed.folded === "what" &&
    words[last]?.typed.folded === "for" &&
    /^(?:is|are|was|were)$/u.test(words[1]?.typed.folded ?? "");
  const phrase = isParted ? byFirstWord.get("what")?.find(({ text }) => text === "what for") : undefined;
  return phrase === undefined ? [] : [{ start: last, end: last + 1, senses: phrase.senses, cost: 0 }];
}

/** Every phrase of a language that stands somewhere in a question. */
export function findPhrases(question: Question, lexicon: LanguageLexicon): Item[] {
  const { language, byFirstWord } = lexicon;
  const found = question.words.flatMap((word, start) => {
    const candidates = new Set([...listKeys(word, language)].flatMap((key) => byFirstWord.get(key) ?? []));
    return [...candidates].flatMap((phrase) => {
      const isVerb = phrase.senses.some(({ role }) => role === "relation" || role === "property");
      const options = { language, isExact: phrase.isExact, isVerb, maySlip: false };
      return matchPhrase(question, start, { phrase, options }) ?? [];
    });
  });
  return [...found, ...findPartedFor(question, lexicon)];
}

/** "Кагда": the words that ask when or where are like no other. */
const unmistakable: ReadonlySet<string> = new Set(["when", "where"]);
const SHORTEST_ASKER = 5;

function findMistypedAskers({ words }: Question, start: number, phrases: readonly Phrase[]): Item[] {
  const typed = words[start]?.typed.folded ?? "";
  return phrases
    .filter(
      ({ words: [first, ...others], senses }) =>
        first !== undefined &&
        others.length === 0 &&
        first.folded.length >= SHORTEST_ASKER &&
        senses.every((sense) => sense.role === "cue" && unmistakable.has(sense.cue)) &&
        isSlip(typed, first.folded),
    )
    .map(({ senses }) => ({ start, end: start + 1, senses, cost: SLIP_COST }));
}

/** Phrases of the vocabulary that a word with a slip of the finger stands for; for words that are nothing else. */
export function findMistypedPhrases(
  question: Question,
  start: number,
  { language, phrases }: LanguageLexicon,
): Item[] {
  const options = { language, isExact: false, isVerb: true, maySlip: true };
  return phrases
    .filter(({ words, isExact }) => !isExact && (words[0]?.folded.length ?? 0) >= SHORTEST_SLIP)
    .flatMap((phrase) => matchPhrase(question, start, { phrase, options }) ?? [])
    .concat(findMistypedAskers(question, start, phrases));
}
