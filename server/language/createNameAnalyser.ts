import { analyseNameWord, type NameWord } from "./analyseWord.ts";
import type { NameLanguage } from "./EntityNames.ts";
import { tokenise } from "./tokenise.ts";

/** The words of a name in a language, ready to be compared. */
export type NameAnalyser = (text: string, language: NameLanguage) => readonly NameWord[];

/**
 * An analyser that remembers up to `capacity` names, since the same ones are candidates again and again; when it is
 * full it begins anew.
 */
export function createNameAnalyser(capacity: number): NameAnalyser {
  const known = {
    en: new Map<string, NameWord[]>(),
    ru: new Map<string, NameWord[]>(),
    kk: new Map<string, NameWord[]>(),
  };
  return (text, language) => {
    const names = known[language];
    const words = names.get(text) ?? tokenise(text).map((token) => analyseNameWord(token.text, language));
    if (names.size >= capacity) names.clear();
    names.set(text, words);
    return words;
  };
}
