import type { NameLanguage } from "./EntityNames.ts";
import { foldLetters } from "./foldLetters.ts";
import { listBases } from "./listBases.ts";
import { listKeyStarts, toSoundKey } from "./toSoundKey.ts";
import { toSounds } from "./toSounds.ts";
import type { WordForm } from "./WordForm.ts";

/** What a word can be a form of, by the sound key of the base. */
export type WordBases = ReadonlyMap<string, WordForm>;

/** A word of a name, ready to be compared. */
export interface NameWord {
  readonly folded: string;
  readonly isCyrillic: boolean;
  /** Its sound key. */
  readonly key: string;
  readonly bases: WordBases;
}

/** A word that somebody typed, ready to be compared; every way of reading it is kept. */
export interface TypedWord {
  readonly folded: string;
  readonly isCyrillic: boolean;
  readonly keys: ReadonlySet<string>;
  /** What the key of a longer word can begin with that this is the beginning of. */
  readonly starts: ReadonlySet<string>;
  /** In every language that it can be in; and if it is English. */
  readonly bases: WordBases;
  readonly englishBases: WordBases;
  /** The first sounds of its bases. */
  readonly initials: ReadonlySet<string>;
}

const KAZAKH_LETTER = /[әғқңөұүһі]/iu;

/** The languages whose endings a typed text can have, told from its letters. */
export function listLanguages(text: string): NameLanguage[] {
  if (KAZAKH_LETTER.test(text)) return ["kk"];
  return isLatin(text) ? ["en", "ru", "kk"] : ["ru", "kk"];
}

/** Whether a text has a Latin letter. */
export function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

/** Of several ways to the same base the shortest counts; equally short ways that disagree on the number leave it open. */
function merge(a: WordForm | undefined, b: WordForm): WordForm {
  if (!a || b.distance < a.distance) return b;
  if (b.distance > a.distance || a.number === b.number) return a;
  return { base: a.base, distance: a.distance };
}

function toBases(forms: readonly WordForm[]): WordBases {
  const bases = new Map<string, WordForm>();
  for (const form of forms) {
    const key = toSoundKey(form.base);
    bases.set(key, merge(bases.get(key), form));
  }
  return bases;
}

/**
 * Prepares a word of a name in a language; one in Latin letters is English in every language. What it can be a form of
 * is found out when it is asked for.
 */
export function analyseNameWord(word: string, language: NameLanguage): NameWord {
  const sounds = toSounds(word);
  const folded = foldLetters(word);
  const cyrillic = isCyrillic(folded);
  let bases: WordBases | undefined;
  return {
    folded,
    isCyrillic: cyrillic,
    key: toSoundKey(sounds),
    get bases() {
      bases ??= toBases(listBases(sounds, cyrillic ? language : "en"));
      return bases;
    },
  };
}

/** Prepares a typed word, whose language nobody knows, from its sounds in every reading of its text. */
export function analyseTypedWord(word: string, readings: readonly string[]): TypedWord {
  // A soft sign alone has no sound.
  const sounds = [...new Set(readings)].filter((sound) => sound !== "");
  const toBasesIn = (languages: readonly NameLanguage[]) =>
    toBases(sounds.flatMap((reading) => languages.flatMap((language) => listBases(reading, language))));
  const folded = foldLetters(word);
  const bases = toBasesIn(listLanguages(word));
  return {
    folded,
    isCyrillic: isCyrillic(folded),
    keys: new Set(sounds.map(toSoundKey)),
    starts: new Set(sounds.flatMap((reading) => listKeyStarts(reading, isLatin(word)))),
    bases,
    englishBases: toBasesIn(["en"]),
    initials: new Set(Array.from(bases.keys(), (key) => key.slice(0, 1))),
  };
}
