import type { NameLanguage } from "../../language/EntityNames.ts";
import type { Database } from "../../neo4j/createDatabase.ts";
import type { Cue } from "../grammar/Cue.ts";
import { grammars } from "../lexicon/createLexicon.ts";
import type { Lexicon } from "../lexicon/Lexicon.ts";
import { isSilentWord } from "../lexicon/isSilentWord.ts";
import { findDates } from "./findDates.ts";
import { findEntities } from "./findEntities.ts";
import { findPartialNames } from "./findPartialNames.ts";
import { type LoadQualifiers, withQualified } from "./findQualified.ts";
import { findMistypedPhrases, findPhrases } from "./findPhrases.ts";
import { type Item, listPlaces } from "./Item.ts";
import type { Question } from "./Question.ts";
import { type Segmentation, segment } from "./segment.ts";

/** A question in one of the languages that it can be in, cut into items. */
export interface LinkedQuestion {
  readonly language: NameLanguage;
  readonly segmentations: readonly Segmentation[];
}

const isCue = ({ senses }: Item) => senses.some(({ role }) => role === "cue");

const partedAskers: ReadonlySet<Cue> = new Set<Cue>(["which", "what", "whom", "common"]);

const isAsker = ({ senses }: Item) =>
  senses.every((sense) => sense.role === "cue" && partedAskers.has(sense.cue));

/** "In what year" and "what share of" ask for one thing: they aren't taken apart into words that ask for another. */
function withoutPartedAskers(items: readonly Item[]): readonly Item[] {
  const isWhole = ({ start, end, senses, cost }: Item) =>
    cost === 0 &&
    end - start > 1 &&
    senses.some(
      (sense) =>
        (sense.role === "cue" && (sense.cue === "when" || (sense.cue === "howMany" && end - start > 2))) ||
        // "For what purpose", "as what".
        (sense.role === "property" && sense.valueType === "text"),
    );
  const whole = items.filter(isWhole);
  const prices = items.filter(({ senses }) =>
    senses.some((sense) => sense.role === "cue" && sense.cue === "price"),
  );
  const isOfPrice = (item: Item) =>
    prices.some((one) => one !== item && one.start <= item.start && item.end <= one.end);
  return items.filter(
    (item) =>
      !isOfPrice(item) &&
      (!isAsker(item) ||
        !whole.some((one) => one !== item && one.start <= item.start && item.end <= one.end)),
  );
}

/** "екен" is a word of the grammar, no form of "ЕЭК": endings are added to abbreviations that are no word. */
function withoutStrayAbbreviations(entities: readonly Item[], isWord: (place: number) => boolean): Item[] {
  return entities.filter(
    ({ start, end, cost, senses }) =>
      end - start > 1 ||
      cost === 0 ||
      !isWord(start) ||
      senses.some((sense) => sense.role === "entity" && sense.nameType !== "ABBREVIATION"),
  );
}

/** How many words of the question are grammar or vocabulary of the language: what decides which it is in. */
function countCovered(items: readonly Item[]): number {
  const words = new Map<number, number>();
  for (const { start, end, senses, cost } of items)
    for (let word = start; word < end; word += 1) {
      const weight = (senses.some(({ role }) => role === "cue") ? 1.5 : 1) - Math.min(0.5, cost * 0.1);
      words.set(word, Math.max(words.get(word) ?? 0, weight));
    }
  return [...words.values()].reduce((sum, weight) => sum + weight, 0);
}

const KAZAKH_LETTER = /[әғқңөұүһі]/iu;

const CYRILLIC_ONLY = /^(?=.*\p{Script=Cyrillic})\P{Script=Latin}*$/u;

const languages = ["en", "ru", "kk"] as const;

function listUnknown(segmentations: readonly Segmentation[]): ReadonlySet<number> {
  return new Set(segmentations[0]?.unknown ?? []);
}

export interface LinkOptions {
  readonly lexicon: Lexicon;
  /** Parts of names are looked for in all words, not only in those that are nothing else; without any, nothing is given. */
  readonly isThorough?: boolean;
  /** What tells an entity from its namesakes. */
  readonly loadQualifiers: LoadQualifiers;
}

/**
 * Finds in a question the names, words and dates that are loaded, in each language that it can be in, the likeliest
 * first. Slips of the finger are forgiven only in words that are nothing else.
 */
export async function linkQuestion(
  database: Pick<Database, "read">,
  question: Question,
  { lexicon, isThorough = false, loadQualifiers }: LinkOptions,
): Promise<LinkedQuestion[]> {
  const isCyrillic = CYRILLIC_ONLY.test(question.text);
  const bonus = (language: NameLanguage) => {
    if (language === "kk" && KAZAKH_LETTER.test(question.text)) return 1;
    // Decides where no word is known: a question is refused in a language that its letters can be.
    return language === "en" && isCyrillic ? -0.5 : 0;
  };
  const found = languages
    .map((language) => {
      const phrases = withoutPartedAskers(findPhrases(question, lexicon[language]));
      return { language, phrases, weight: countCovered(phrases) + bonus(language) };
    })
    .toSorted((one, other) => other.weight - one.weight);
  const outside = new Set(
    (found[0]?.phrases ?? [])
      .filter((item) => item.end === item.start + 1 && item.cost === 0 && isCue(item))
      .map(({ start }) => start),
  );
  const isOutside = (word: number) => outside.has(word) && (question.words[word]?.token.text.length ?? 0) < 4;
  const isWord = (place: number) => outside.has(place);
  const entities = withoutStrayAbbreviations(await findEntities(database, question, { isOutside }), isWord);
  const plain = await Promise.all(
    found.map(async ({ language, phrases }) => {
      const all = [...phrases, ...entities, ...findDates(question, grammars[language])];
      const items = await withQualified(question, all, loadQualifiers);
      return { language, items, segmentations: segment(items, question.words.length) };
    }),
  );
  if (!isThorough && plain.some(({ segmentations }) => listUnknown(segmentations).size === 0)) return plain;
  return lookCloser(database, question, { lexicon, plain, isOutside, isThorough });
}

interface CloserLook extends Required<Omit<LinkOptions, "loadQualifiers">> {
  readonly plain: readonly (LinkedQuestion & { readonly items: readonly Item[] })[];
  readonly isOutside: (word: number) => boolean;
}

/** The words that neither name a class nor an entity by themselves. */
function listTelling(plain: CloserLook["plain"], { words }: Question): number[] {
  const named = new Set(
    plain
      .flatMap(({ items }) => items)
      .filter(({ senses }) => senses.some(({ role }) => role === "class" || role === "entity"))
      .flatMap(listPlaces),
  );
  return [...words.keys()].filter((word) => !named.has(word));
}

/** Looks once more, for parts of names and with a letter wrong, for what the words that are left over can be. */
async function lookCloser(
  database: Pick<Database, "read">,
  question: Question,
  { lexicon, plain, isOutside, isThorough }: CloserLook,
): Promise<LinkedQuestion[]> {
  const around = new Set(plain.flatMap(({ segmentations }) => [...listUnknown(segmentations)]));
  const isSilent = (folded: string) => languages.some((language) => isSilentWord(lexicon[language], folded));
  const within = isThorough ? new Set(question.words.keys()) : around;
  const telling = new Set(listTelling(plain, question));
  const partial = await findPartialNames(database, question, {
    isOutside,
    isSilent,
    around: within,
    telling,
  });
  if (isThorough && partial.length === 0) return [];
  const entities = await findEntities(database, question, { isOutside, maySlip: true, around });
  return plain.map(({ language, items, segmentations }) => {
    const unknown = listUnknown(segmentations);
    const phrases = [...unknown].flatMap((word) => findMistypedPhrases(question, word, lexicon[language]));
    return {
      language,
      segmentations: segment([...items, ...partial, ...entities, ...phrases], question.words.length),
    };
  });
}
