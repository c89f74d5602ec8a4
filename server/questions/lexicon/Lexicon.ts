import type { NameWord } from "../../language/analyseWord.ts";
import type { NameLanguage } from "../../language/EntityNames.ts";
import type { Cue } from "../grammar/Cue.ts";
import type { Sense } from "./Sense.ts";

/** A word of a phrase with its bases as a verb, by sound key. */
export interface PhraseWord extends NameWord {
  readonly verbBases: ReadonlySet<string>;
}

/** Words that stand for something, as they are written in the vocabulary or the grammar. */
export interface Phrase {
  readonly text: string;
  readonly words: readonly PhraseWord[];
  /** Only as it stands: the grammar writes out all forms. */
  readonly isExact: boolean;
  readonly senses: readonly Sense[];
}

/** The phrases of one language, to be looked up by their first words. */
export interface LanguageLexicon {
  readonly language: NameLanguage;
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>;
  /** What the vocabulary says for a word of the grammar: "where" for a type that leads to places. */
  readonly defaults: ReadonlyMap<Cue, readonly Sense[]>;
  /** The phrases that can be offered to somebody who types. */
  readonly phrases: readonly Phrase[];
}

export type Lexicon = Readonly<Record<NameLanguage, LanguageLexicon>>;
