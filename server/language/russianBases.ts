import type { WordForm } from "./WordForm.ts";

/*
 * Endings of Russian nouns and adjectives, written in sounds (toSounds.ts): я is ia, ю is iu, ы and й are i, and the
 * soft sign is silent. Some romanizations write e as ye or je after a vowel, and г as v in -ого. An ending says several
 * things at once, so its length means nothing: every form is as far from the stem as any other.
 */
type Ending = Pick<WordForm, "number"> & { readonly text: string };

const endings: readonly Ending[] = [
  ...toEndings(
    "u o iu e oi om em iem iia iiu iei oiu eiu ii aia iaia uiu iuiu oe oie ee eie ogo ovo ego evo omu emu",
    "singular",
  ),
  ...toEndings("ov ev am iam iiam iiami iiah ami iami ah iah ie ih imi", "plural"),
  ..."a ia i ei im".split(" ").map((text) => ({ text })),
];

function toEndings(texts: string, number: "singular" | "plural"): Ending[] {
  return texts.split(" ").map((text) => ({ text, number }));
}

const SHORTEST_BASE = 3;
const HAS_VOWEL = /[aeiou]/u;

/** The vowel that comes and goes: станок, станк-а; ставок, ставк-а. */
const COMES_AND_GOES = /^(.*[aeiou].*[^aeiou])[eo]([cklmnr])$/u;

/**
 * What `sounds` can be a form of: itself, what is left without each ending that fits, and itself without the vowel
 * that comes and goes.
 */
export function listRussianBases(sounds: string): WordForm[] {
  const forms: WordForm[] = [{ base: sounds, distance: 0 }];
  for (const { text, ...number } of endings) {
    if (!sounds.endsWith(text)) continue;
    const base = sounds.slice(0, -text.length);
    if (base.length >= SHORTEST_BASE && HAS_VOWEL.test(base)) forms.push({ base, distance: 1, ...number });
  }
  const vowel = COMES_AND_GOES.exec(sounds);
  if (vowel) forms.push({ base: `${vowel[1]}${vowel[2]}`, distance: 1 });
  return forms;
}
