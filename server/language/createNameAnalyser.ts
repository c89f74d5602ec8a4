import { analyseNameWord, type NameWord } from "./analyseWord.ts";
import type { NameLanguage } from "./EntityNames.ts";
import { tokenise } from "./tokenise.ts";

/** The words of a name in a language, ready to be compared. */
export type NameAnalyser = (text: string, language: NameLanguage) => readonly NameWord[];

/** Gives the value of a key, made once; when `capacity` keys are known it begins anew. */
function remember<Value>(capacity: number, make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    if (known.size >= capacity) known.clear();
    known.set(key, value);
    return value;
  };
}

function createAnalyserOf(language: NameLanguage, capacity: number): (text: string) => readonly NameWord[] {
  const analyse = remember(capacity, (word) => analyseNameWord(word, language));
  return remember(capacity, (text) => tokenise(text).map((token) => analyse(token.text)));
}

/**
 * An analyser that remembers up to `capacity` names and as many words in each language: the same names are candidates
 * again and again, and names share most of their words. A few hundred bytes each.
 */
export function createNameAnalyser(capacity: number): NameAnalyser {
  const analysers = {
    en: createAnalyserOf("en", capacity),
    ru: createAnalyserOf("ru", capacity),
    kk: createAnalyserOf("kk", capacity),
  };
  return (text, language) => analysers[language](text);
}
