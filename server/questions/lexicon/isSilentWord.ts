import type { Cue } from "../grammar/Cue.ts";
import type { LanguageLexicon } from "./Lexicon.ts";

const silent: ReadonlySet<Cue> = new Set<Cue>(["filler", "of", "by", "to", "and"]);

function listCues({ byFirstWord }: LanguageLexicon, folded: string): Cue[] {
  return (byFirstWord.get(folded) ?? [])
    .filter(({ isExact, words }) => isExact && words.length === 1 && words[0]?.folded === folded)
    .flatMap(({ senses }) => senses.flatMap((sense) => (sense.role === "cue" ? [sense.cue] : [])));
}

/** Whether a folded word is one of the grammar that names nothing and asks for nothing: "of", "the", "для". */
export function isSilentWord(lexicon: LanguageLexicon, folded: string): boolean {
  return listCues(lexicon, folded).some((cue) => silent.has(cue));
}

/** Whether a folded word is one of the grammar, whatever it does there: "what", "is". */
export function isGrammarWord(lexicon: LanguageLexicon, folded: string): boolean {
  return listCues(lexicon, folded).length > 0;
}
