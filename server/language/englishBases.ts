import type { WordForm } from "./WordForm.ts";

const SHORTEST_BASE = 2;

/** What `sounds` can be a plural or possessive of: itself, and what is left without s or es. */
export function listEnglishBases(sounds: string): WordForm[] {
  const forms: WordForm[] = [{ base: sounds, distance: 0 }];
  if (sounds.endsWith("ss")) return forms;
  for (const ending of ["es", "s"]) {
    const base = sounds.slice(0, -ending.length);
    if (sounds.endsWith(ending) && base.length >= SHORTEST_BASE) forms.push({ base, distance: 1 });
  }
  return forms;
}
