import { isSilentWord } from "../lexicon/isSilentWord.ts";
import { listPlaces } from "../link/Item.ts";
import type { Frame } from "../read/Frame.ts";

/** The words of a question that have to be said, by number: all that are neither grammar nor of a name that is looked at. */
export function listContent({ parts, question, lexicon }: Frame, own: readonly number[]): number[] {
  const grammar = new Set(parts.flatMap((part) => (part.role === "cue" ? listPlaces(part) : [])));
  return [...question.words.keys()].filter(
    (place) =>
      !grammar.has(place) &&
      !own.includes(place) &&
      !isSilentWord(lexicon, question.words[place]?.typed.folded ?? ""),
  );
}
