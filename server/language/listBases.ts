import type { NameLanguage } from "./EntityNames.ts";
import { listEnglishBases } from "./englishBases.ts";
import { listKazakhBases } from "./kazakhBases.ts";
import { listRussianBases } from "./russianBases.ts";
import type { WordForm } from "./WordForm.ts";

const listers = { en: listEnglishBases, ru: listRussianBases, kk: listKazakhBases };

/** Everything that a word, in sounds, can be a form of in a language; itself first. */
export function listBases(sounds: string, language: NameLanguage): WordForm[] {
  return listers[language](sounds);
}
