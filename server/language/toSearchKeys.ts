import type { NameWord } from "./analyseWord.ts";
import { createNameAnalyser } from "./createNameAnalyser.ts";
import { type EntityNames, listNames, type NameType } from "./EntityNames.ts";
import { listNameStarts } from "./nameStarts.ts";
import { toShortestKey } from "./toSoundKey.ts";

/** What the loader stores on an `:Entity` for the full-text index `entitySearch`; no string holds a space. */
export interface SearchKeys {
  /** Every word of every name: folded, by sound, and by its possible bases. */
  readonly searchTerms: readonly string[];
  /** Abbreviations, each whole: folded, by sound, and with every word at its shortest base. */
  readonly searchAbbreviations: readonly string[];
  /** Primary names, each whole, likewise. */
  readonly searchNames: readonly string[];
  /** Other names, each whole, likewise. */
  readonly searchOtherNames: readonly string[];
  /** What primary names begin with, folded and by sound (nameStarts.ts). */
  readonly searchStarts: readonly string[];
  /** What abbreviations and other names begin with, likewise. */
  readonly searchOtherStarts: readonly string[];
}

/** Names are loaded once each; what comes again are their words, and soon. More costs memory and wins no time. */
const analyse = createNameAnalyser(2_000);

/** Keys of one sort, each once, in the order in which they came. */
type Keys = Set<string>;

/** Where the keys of the names of one type go. */
interface Collected {
  readonly wholes: Keys;
  readonly starts: Keys;
}

function addTerms(terms: Keys, words: readonly NameWord[]): void {
  for (const { folded, bases } of words) {
    terms.add(folded);
    for (const base of bases.keys()) terms.add(base);
  }
}

/** @param texts of the words of a name, one way of writing them */
function addName({ wholes, starts }: Collected, texts: readonly string[]): void {
  wholes.add(texts.join(""));
  for (const start of listNameStarts(texts)) starts.add(start);
}

function toList(keys: Keys): string[] {
  keys.delete("");
  return [...keys];
}

/** The search keys of an entity with these names; the same names give the same keys in the same order. */
export function toSearchKeys(names: EntityNames): SearchKeys {
  const terms: Keys = new Set();
  const otherStarts: Keys = new Set();
  const byType: Readonly<Record<NameType, Collected>> = {
    ABBREVIATION: { wholes: new Set(), starts: otherStarts },
    PRIMARY: { wholes: new Set(), starts: new Set() },
    OTHER: { wholes: new Set(), starts: otherStarts },
  };
  for (const { text, type, language } of listNames(names)) {
    const words = analyse(text, language);
    const collected = byType[type];
    addTerms(terms, words);
    addName(
      collected,
      words.map((word) => word.folded),
    );
    addName(
      collected,
      words.map((word) => word.key),
    );
    collected.wholes.add(words.map((word) => toShortestKey([...word.bases.keys()])).join(""));
  }
  return {
    searchTerms: toList(terms),
    searchAbbreviations: toList(byType.ABBREVIATION.wholes),
    searchNames: toList(byType.PRIMARY.wholes),
    searchOtherNames: toList(byType.OTHER.wholes),
    searchStarts: toList(byType.PRIMARY.starts),
    searchOtherStarts: toList(otherStarts),
  };
}
