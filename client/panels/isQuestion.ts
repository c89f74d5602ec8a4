/** Whether a text in the one box may be a question: it ends as one, or has more than one word. */
export function isQuestion(text: string): boolean {
  return endsAsQuestion(text) || /\S\s+\S/u.test(text);
}

/** Whether a text ends as a question: nobody looks for a name so. */
export function endsAsQuestion(text: string): boolean {
  return /[\p{L}\p{N}]\s*\?\s*$/u.test(text);
}
