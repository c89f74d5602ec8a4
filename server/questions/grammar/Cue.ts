/**
 * What a word of the grammar does in a question. `filler` says nothing of its own; `and`, `of`, `by`, `to` and `have`
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
  "yesNo",
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
] as const;

export type Cue = (typeof cues)[number];

/** The words of one language's grammar by what they do, separated by `|`; all forms are written out. */
export type GrammarWords = Readonly<Partial<Record<Cue, string>>>;

/** The names of months by number, all forms; the first letters of an inflected one suffice. */
export interface Grammar {
  readonly words: GrammarWords;
  readonly months: readonly string[];
}
