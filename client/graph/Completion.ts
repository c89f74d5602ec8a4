/** How a question that is being typed can go on. */
export interface Completion {
  /** The whole text with it. */
  readonly text: string;
  /** Whether `text` can be asked as it stands. */
  readonly complete: boolean;
}
