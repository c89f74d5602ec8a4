import { analyseNameWord } from "../../language/analyseWord.ts";
import type { NameLanguage } from "../../language/EntityNames.ts";
import { listVerbBases } from "../../language/listVerbBases.ts";
import { tokenise } from "../../language/tokenise.ts";
import { toSoundKey } from "../../language/toSoundKey.ts";
import { toSounds } from "../../language/toSounds.ts";
import type { PhraseWord } from "./Lexicon.ts";

/** The sound keys of what a word can be a form of as a verb. */
export function toVerbKeys(word: string, language: NameLanguage): ReadonlySet<string> {
  return new Set(listVerbBases(toSounds(word), language).map((base) => toSoundKey(base)));
}

/** English articles say nothing, and are left out of questions as well. */
export const ARTICLE = /^(?:a|an|the)$/iu;

/** The words of a phrase in a language, ready to be compared with typed ones. */
export function analysePhrase(text: string, language: NameLanguage): PhraseWord[] {
  const tokens = tokenise(text);
  const words = tokens.length > 1 ? tokens.filter((token) => !ARTICLE.test(token.text)) : tokens;
  return words.map(({ text: word }) => {
    const analysed = analyseNameWord(word, language);
    return {
      folded: analysed.folded,
      isCyrillic: analysed.isCyrillic,
      key: analysed.key,
      bases: analysed.bases,
      verbBases: toVerbKeys(word, language),
    };
  });
}
