import type { Language } from "../../graph/Language.ts";

/** A relation in words, with the passages that prove it. */
export interface PageStatement {
  readonly text: string;
  readonly passages: readonly PagePassage[];
}

export interface PagePassage {
  readonly text: string;
  readonly language: Language;
  /** In the reader's language, where it isn't the passage's own. */
  readonly translation: string | null;
  readonly source: string;
  readonly address: string | null;
}

/** What was answered to the question of a view. */
export interface PageAnswer {
  /** What the reader calls it: an answer, or why there is none. */
  readonly title: string;
  readonly sentence: string;
  /** Of the sentence, the reading and the lines: that of the question. */
  readonly language: Language;
  /** How the question was understood; null where there was nothing to be understood. */
  readonly reading: string | null;
  /** The values, or who or what answers. */
  readonly lines: readonly string[];
  /** The sentences that prove it. */
  readonly passages: readonly PagePassage[];
}

/** A kept view: all that its page in the notebook says, so that nothing has to be asked for later. */
export interface NotebookPage {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly language: Language;
  /** What was asked, in words; null where the view answers no question. */
  readonly question: string | null;
  /** Null where nothing was asked or found; absent from pages that were kept before pages had answers. */
  readonly answer?: PageAnswer | null;
  readonly moment: string | null;
  /** The permalink's hash. */
  readonly hash: string;
  /** The picture as SVG. */
  readonly svg: string;
  readonly summary: string;
  readonly statements: readonly PageStatement[];
  /** How the view came about, in words. */
  readonly steps: readonly string[];
  readonly footer: readonly string[];
}
