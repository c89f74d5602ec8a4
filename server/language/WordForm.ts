/** One way of reading a word, written in sounds, as a form of another. */
export interface WordForm {
  /** The word or stem that it is a form of, in sounds. */
  readonly base: string;
  /** How far the form is from its base: 0 for the word itself. */
  readonly distance: number;
  /** What the ending says about the number, where it says anything. */
  readonly number?: "singular" | "plural";
}
