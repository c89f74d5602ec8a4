import type { Kind } from "../graph/kinds.ts";
import type { TypedText } from "../language/analyseText.ts";
import type { TypedWord } from "../language/analyseWord.ts";

/** What a full-text query asks for. */
interface SearchQueryInput {
  readonly typed: TypedText;
  /** Only these kinds; all without it. */
  readonly kinds: readonly Kind[] | undefined;
  /** Words may differ by one letter. */
  readonly maySlip: boolean;
}

const SHORTEST_SLIP = 3;

/*
 * Lucene refuses a query of more than 1,024 clauses, and each word that may differ by a letter counts as many as it
 * meets in the index, up to 50. What goes beyond these limits isn't looked for but still has to fit (searchRanking.ts).
 */
const MOST_WORDS = 20;
const MOST_TERMS = 20;
const MOST_WHOLES = 12;
const MOST_SLIPS = 6;

/*
 * Only candidates are chosen here, so the weights must keep names that are the text ahead of a thousand names that hold
 * its words; the order that people see is made afterwards.
 */
const WEIGHTS = { wholeAbbreviation: 1_000, whole: 500, stem: 200, start: 60, otherStart: 20, word: 3 };

/** Keys hold letters and digits alone (foldLetters.ts), nothing that Lucene would read as its own. */
function anyOf(field: string, terms: readonly string[], weight: number): string[] {
  return terms.length === 0 ? [] : [`${field}:(${terms.slice(0, MOST_WHOLES).join(" ")})^${weight}`];
}

function toNameClauses({ wholes, starts, stems }: TypedText): string[] {
  const begun = starts.map((start) => `${start}*`);
  return [
    ...anyOf("searchAbbreviations", wholes, WEIGHTS.wholeAbbreviation),
    ...anyOf("searchNames", wholes, WEIGHTS.whole),
    ...anyOf("searchOtherNames", wholes, WEIGHTS.whole),
    ...anyOf("searchAbbreviations", stems, WEIGHTS.stem),
    ...anyOf("searchNames", stems, WEIGHTS.stem),
    ...anyOf("searchOtherNames", stems, WEIGHTS.stem),
    ...anyOf("searchStarts", begun, WEIGHTS.start),
    ...anyOf("searchOtherStarts", begun, WEIGHTS.otherStart),
  ];
}

function toTerms(word: TypedWord, mayStart: boolean): string[] {
  const plain = [word.folded, ...word.keys];
  const bases = [...word.bases].toSorted(([, a], [, b]) => a.distance - b.distance).map(([key]) => key);
  const starts = mayStart ? [word.folded, ...word.starts].map((start) => `${start}*`) : [];
  const weighed = plain.map((term) => `${term}^${WEIGHTS.word}`);
  const others = bases.filter((base) => !word.keys.has(base));
  return [...new Set([...weighed, ...starts, ...others])].slice(0, MOST_TERMS);
}

/** A number with a slip is another number. */
function maySlipIn(term: string): boolean {
  return term.length >= SHORTEST_SLIP && !/\p{N}/u.test(term);
}

/** The spellings of a word that may have a slip: letters for its own script, sounds for another one. */
function toSlips({ folded, isCyrillic, keys }: TypedWord): string[] {
  const spellings = isCyrillic ? [folded] : [folded, ...keys];
  return [...new Set(spellings)].filter(maySlipIn);
}

function toWordClauses(words: readonly TypedWord[], maySlip: boolean): string[] {
  let slipsLeft = maySlip ? MOST_SLIPS : 0;
  // A single letter begins half of all words: only names are looked up by it.
  const isLetter = words.length === 1 && words[0]?.folded.length === 1;
  return words.slice(0, MOST_WORDS).map((word, index) => {
    const slips = toSlips(word).slice(0, slipsLeft);
    slipsLeft -= slips.length;
    const terms = [
      ...toTerms(word, index === words.length - 1 && !isLetter),
      ...slips.map((slip) => `${slip}~1`),
    ];
    return `+searchTerms:(${terms.join(" ")})`;
  });
}

/** A name that is the text but for one slip, a space among them. */
function toSlipClauses({ wholes }: TypedText): string[] {
  const slips = wholes
    .slice(0, 2)
    .filter(maySlipIn)
    .map((whole) => `${whole}~1`);
  return ["searchAbbreviations", "searchNames", "searchOtherNames"].flatMap((field) =>
    anyOf(field, slips, WEIGHTS.whole),
  );
}

/** The Lucene query for the index `entitySearch`; `typed` must have words. */
export function toSearchQuery({ typed, kinds, maySlip }: SearchQueryInput): string {
  const words = `(${toWordClauses(typed.words, maySlip).join(" ")})`;
  const names = maySlip ? toSlipClauses(typed) : toNameClauses(typed);
  const text = `+(${[words, ...names].join(" ")})`;
  return kinds ? `${text} +kind:(${kinds.join(" ")})^0` : text;
}
