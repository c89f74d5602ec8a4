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

const analyse = createNameAnalyser(10_000);

interface AnalysedName {
  readonly type: NameType;
  readonly words: readonly NameWord[];
}

function listTerms({ words }: AnalysedName): string[] {
  return words.flatMap((word) => [word.folded].concat(Array.from(word.bases.keys())));
}

function listWholes({ words }: AnalysedName): string[] {
  return [
    words.map((word) => word.folded).join(""),
    words.map((word) => word.key).join(""),
    words.map((word) => toShortestKey([...word.bases.keys()])).join(""),
  ];
}

function listStarts({ words }: AnalysedName): string[] {
  return [
    ...listNameStarts(words.map((word) => word.folded)),
    ...listNameStarts(words.map((word) => word.key)),
  ];
}

function toList(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== "");
}

/** The search keys of an entity with these names; the same names give the same keys in the same order. */
export function toSearchKeys(names: EntityNames): SearchKeys {
  const all = listNames(names).map(({ text, type, language }) => ({ type, words: analyse(text, language) }));
  const abbreviations = all.filter(({ type }) => type === "ABBREVIATION");
  const primary = all.filter(({ type }) => type === "PRIMARY");
  const other = all.filter(({ type }) => type === "OTHER");
  return {
    searchTerms: toList(all.flatMap(listTerms)),
    searchAbbreviations: toList(abbreviations.flatMap(listWholes)),
    searchNames: toList(primary.flatMap(listWholes)),
    searchOtherNames: toList(other.flatMap(listWholes)),
    searchStarts: toList(primary.flatMap(listStarts)),
    searchOtherStarts: toList([...abbreviations, ...other].flatMap(listStarts)),
  };
}
