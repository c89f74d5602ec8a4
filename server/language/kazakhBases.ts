import type { WordForm } from "./WordForm.ts";

/*
 * Kazakh nouns add their endings in one order: base, plural, possessor, case. Written in sounds (toSounds.ts) harmony
 * is left only in a/e and the voicing of first consonants in l/d/t, n/d/t, m/b/p, g/k, so the endings are few.
 */

interface Ending {
  readonly text: string;
  /** What must stand before the ending. */
  readonly after: RegExp;
}

function toEndings(texts: string, after: RegExp): Ending[] {
  return texts.split(" ").map((text) => ({ text, after }));
}

const ANYTHING = /./u;
/** у and й close a syllable, so they take the endings of consonants as well. */
const CLOSED = /[^aeo]$/u;
const VOWEL = /[aeiou]$/u;

const caseEndings: readonly Ending[] = [
  ...toEndings("nin din tin ga ge ka ke ni di ti da de ta te dan den tan ten men ben pen siz", ANYTHING),
  ...toEndings("dagi degi tagi tegi", ANYTHING),
  ...toEndings("nan nen", /[mni]$/u),
  ...toEndings("na ne n nda nde ndagi ndegi nsiz", /i$/u),
  ...toEndings("a e", /[mn]$/u),
];

const possessiveEndings: readonly Ending[] = [
  ...toEndings("im in imiz iniz i", CLOSED),
  ...toEndings("m n miz niz si", VOWEL),
];

const pluralEndings: readonly Ending[] = toEndings("lar ler dar der tar ter", ANYTHING);

const SHORTEST_BASE = 2;

function strip(word: string, endings: readonly Ending[]): string[] {
  const bases: string[] = [];
  for (const { text, after } of endings) {
    if (!word.endsWith(text)) continue;
    const base = word.slice(0, -text.length);
    if (base.length >= SHORTEST_BASE && after.test(base)) bases.push(base);
  }
  return bases;
}

/** The vowel that some bases lose before an ending that begins with one: орн-ы from орын, халқ-ы from халық. */
const LOST_VOWEL = /^(.*[aeiou][rlnimuv])([bdgkmnpsz])$/u;

function restoreVowel(base: string): string[] {
  const match = LOST_VOWEL.exec(base);
  return match ? [base, `${match[1]}i${match[2]}`] : [base];
}

/**
 * What `sounds` can be a form of: itself and what is left without a case, a possessor and a plural ending, in every way
 * in which these can be read off. More than a grammar would allow, never less. The distance is the length of what was
 * taken off, so that of several bases the one with the most endings is nearest.
 */
export function listKazakhBases(sounds: string): WordForm[] {
  const withoutCase = [sounds, ...strip(sounds, caseEndings)];
  const withoutPossessor = withoutCase
    .flatMap((word) => strip(word, possessiveEndings))
    .flatMap(restoreVowel);
  const words = [...withoutCase, ...withoutPossessor];
  const bases = new Set([...words, ...words.flatMap((word) => strip(word, pluralEndings))]);
  return Array.from(bases, (base) => ({ base, distance: Math.max(0, sounds.length - base.length) }));
}

const SUFFIX_CHAIN =
  /^(?:[ldt][ae]r)?(?:imiz|iniz|miz|niz|im|in|si|i|m|n)?(?:[ndt]in|[gk][ae]|n[ae]|[ndt]i|n?[dt][ae](?:gi)?|[ndt][ae]n|[mbp]en|siz|[aen])?$/u;

/** Whether a part after a hyphen is nothing but endings, as in ИСО-ның. */
export function isKazakhEnding(sounds: string): boolean {
  return sounds !== "" && SUFFIX_CHAIN.test(sounds);
}
