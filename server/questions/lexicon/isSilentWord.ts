import type { Cue } from "../grammar/Cue.ts";
import type { LanguageLexicon } from "./Lexicon.ts";

const silent: ReadonlySet<Cue> = new Set<Cue>(["filler", "of", "by", "to", "and"]);

/** Whether a folded word is one of the grammar that names nothing and asks for nothing: "of", "the", "для". */
export function isSilentWord({ byFirstWord }: LanguageLexicon, folded: string): boolean {
  const phrases = byFirstWord.get(folded) ?? [];
  return phrases.some(
    ({ isExact, words, senses }) =>
      isExact &&
      words.length === 1 &&
      words[0]?.folded === folded &&
      senses.some((sense) => sense.role === "cue" && silent.has(sense.cue)),
  );
}
