import { grammars } from "../lexicon/createLexicon.ts";
import type { Frame } from "./Frame.ts";

/** Whether a question wants to know if something is so: "Does X cover Y" is no question for what X covers. */
export function isYesNo({ question, language }: Pick<Frame, "question" | "language">): boolean {
  return grammars[language].asking.whether.test(question.text.trim());
}
