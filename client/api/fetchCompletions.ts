import type { Completion } from "../graph/Completion.ts";
import type { Language } from "../graph/Language.ts";
import type { Answer } from "./Answer.ts";
import { mapAnswer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import { CompletionsDocument } from "./generated/graphql.ts";
import { toApiLanguage } from "./languageCodes.ts";

export interface CompletionsQuery {
  /** 1 to 300 characters. */
  readonly text: string;
  /** Of the words that are offered; null for the one in which the text is written. */
  readonly language: Language | null;
}

/** How a question that is being typed can go on, best first: 12 at most. */
export async function fetchCompletions(
  request: Request,
  { text, language }: CompletionsQuery,
  signal: AbortSignal,
): Promise<Answer<readonly Completion[]>> {
  const variables = { text, language: language === null ? null : toApiLanguage(language) };
  const answer = await request(CompletionsDocument, variables, signal);
  return mapAnswer(answer, ({ completions }) => completions);
}
