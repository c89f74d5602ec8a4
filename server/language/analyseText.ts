import { analyseTypedWord, isLatin, listLanguages, type TypedWord } from "./analyseWord.ts";
import type { NameLanguage } from "./EntityNames.ts";
import { foldLetters } from "./foldLetters.ts";
import { listBases } from "./listBases.ts";
import { MOST_START_WORDS, toNameStart } from "./nameStarts.ts";
import { tokenise } from "./tokenise.ts";
import { listKeyStarts, toShortestKey, toSoundKey } from "./toSoundKey.ts";
import { listReadings, toSoundsBy } from "./toSounds.ts";

/** A typed text, ready to be looked up: its words, and the keys that whole names have (toSearchKeys.ts). */
export interface TypedText {
  readonly words: readonly TypedWord[];
  /** Names that are the text, by letters and by sound. */
  readonly wholes: readonly string[];
  /** What the keys of names with this beginning begin with (nameStarts.ts). */
  readonly starts: readonly string[];
  /** Names that the text can be a form of. */
  readonly stems: readonly string[];
}

/** The sounds of all words in every reading of the text; readings that sound the same count once. */
function listSounds(text: string, words: readonly string[]): string[][] {
  const all = listReadings(text).map((reading) => words.map((word) => toSoundsBy(reading, word)));
  return [...new Map(all.map((sounds) => [sounds.join(" "), sounds])).values()];
}

/** The keys of names that begin with the words, whose last one may be unfinished. */
function listStarts(words: readonly string[], lastStarts: readonly string[]): string[] {
  if (words.length > MOST_START_WORDS) return [toNameStart(words.slice(0, MOST_START_WORDS))];
  return lastStarts
    .filter((start) => start !== "")
    .map((start) => toNameStart([...words.slice(0, -1), start]));
}

function listSoundStarts(sounds: readonly string[], isLatinText: boolean): string[] {
  const last = sounds.at(-1) ?? "";
  return listStarts(sounds.map(toSoundKey), [toSoundKey(last), ...listKeyStarts(last, isLatinText)]);
}

function toStem(sounds: string, language: NameLanguage): string {
  return toShortestKey(listBases(sounds, language).map(({ base }) => toSoundKey(base)));
}

function listStems(words: readonly string[], sounds: readonly string[]): string[] {
  return listLanguages(words.join(" ")).map((language) =>
    sounds.map((word) => toStem(word, language)).join(""),
  );
}

function toList(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== "");
}

/** Analyses a text that somebody typed; without a letter or a digit it has no words and no keys. */
export function analyseText(text: string): TypedText {
  const words = tokenise(text).map((token) => token.text);
  const folded = words.map(foldLetters);
  const soundings = words.length === 0 ? [] : listSounds(text, words);
  return {
    words: words.map((word, index) =>
      analyseTypedWord(
        word,
        soundings.map((sounds) => sounds[index] ?? ""),
      ),
    ),
    wholes: toList([folded.join(""), ...soundings.map((sounds) => sounds.map(toSoundKey).join(""))]),
    starts: toList([
      ...listStarts(folded, folded.slice(-1)),
      ...soundings.flatMap((sounds) => listSoundStarts(sounds, isLatin(words.at(-1) ?? ""))),
    ]),
    stems: toList(soundings.flatMap((sounds) => listStems(words, sounds))),
  };
}
