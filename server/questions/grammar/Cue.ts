/**
 * What a word of the grammar does in a question. `price` asks for what nothing here is claimed of, in words that ask for
 * something else apart from each other. `filler` says nothing of its own, and `light` little: it is left out where
 * it isn't needed as what else it can be ("the fund that existed"); `and`, `of`, `by`, `to` and `have`
 * tell how their neighbours hang together; `be` and `do` are the English auxiliaries that tell voice and subject.
 */
export const cues = [
  "who",
  "whom",
  "what",
  "which",
  "where",
  "when",
  "howMany",
  "list",
  "have",
  "be",
  "do",
  "of",
  "by",
  "to",
  "and",
  "than",
  "before",
  "after",
  "between",
  "connected",
  "common",
  "impact",
  "changed",
  "meaning",
  "describe",
  "older",
  "younger",
  "larger",
  "smaller",
  "most",
  "fewest",
  "first",
  "last",
  "deep",
  "filler",
  "light",
  "price",
] as const;

export type Cue = (typeof cues)[number];

/** The words of one language's grammar by what they do, separated by `|`; all forms are written out. */
export type GrammarWords = Readonly<Partial<Record<Cue, string>>>;

/** The names of months by number, all forms; the first letters of an inflected one suffice. */
export interface Grammar {
  readonly words: GrammarWords;
  readonly months: readonly string[];
  readonly courtesy: Courtesy;
  readonly asking: Asking;
}

/** What the words of a question tell of what it asks, beside what each stands for. */
export interface Asking {
  /** Of a question that wants to know if something is so. */
  readonly whether: RegExp;
  /** A word that asks for a reason. */
  readonly why: RegExp;
  /** One of these that asks to what something comes as well: "неге". */
  readonly whereto: RegExp | undefined;
  /** A word for there being something. */
  readonly being: RegExp;
  /** A word that asks for persons, at the end of a phrase that asks. */
  readonly person: RegExp;
  /** One that asks for things. */
  readonly thing: RegExp;
  /** A word that asks to whom something belongs. */
  readonly whose: RegExp;
  /** A particle after each of two things to choose from. */
  readonly choice: RegExp | undefined;
}

/** How people speak of themselves and to the hearer around a question: "I was wondering", "будьте добры". */
export interface Courtesy {
  /** A clause with one of these words, and without one that asks, is no part of the question. */
  readonly words: RegExp;
  /** Where the question begins, with the preposition before it; undefined where that can't be told by a word. */
  readonly begins: RegExp | undefined;
  /** What may stand after the question. */
  readonly ends: RegExp | undefined;
  /** A word that asks. */
  readonly asks: RegExp;
  /** A word that wants a list. */
  readonly lists: RegExp;
  /** What is put to a question that lost the word that asked for a list. */
  readonly list: string;
}
