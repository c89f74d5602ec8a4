import type { Answer } from "./Answer.ts";
import { mapAnswer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import { type FoundGraph, toGraph } from "./FoundGraph.ts";
import { AskDocument } from "./generated/graphql.ts";
import type { AskQuery } from "./generated/graphql.ts";
import { toApiLanguage, toLanguage } from "./languageCodes.ts";
import type { Language } from "../graph/Language.ts";
import type { PartialDate } from "../graph/PartialDate.ts";
import { toClaim } from "./toClaim.ts";
import { toPassage } from "./toPassage.ts";

/** A question of 1 to 300 characters, and as of when it is asked unless it names a date itself. */
export interface AskedQuestion {
  readonly question: string;
  readonly date: PartialDate | null;
  /** The reader's. */
  readonly language: Language;
}

/** A question of abbreviations, numbers and signs alone, such as `ISO?`, isn't written in any language. */
const telling = /\p{Lowercase_Letter}/u;

/** The answer to a question, in the language in which it is written; in the reader's where that can't be told. */
export async function fetchAnswer(
  request: Request,
  { question, date, language: reader }: AskedQuestion,
  signal: AbortSignal,
): Promise<Answer<FoundGraph>> {
  const language = telling.test(question) ? null : toApiLanguage(reader);
  const answer = await request(AskDocument, { question, language, validAt: date }, signal);
  return mapAnswer(answer, ({ ask }) => toFoundGraph(ask));
}

function toFoundGraph(ask: AskQuery["ask"]): FoundGraph {
  const { status, reading, text, entities, total, values, subgraph, cypher, query, chips } = ask;
  return {
    finding: {
      on: "answer",
      status,
      language: toLanguage(ask.language),
      reading,
      text,
      entities: entities.map(({ id }) => id),
      total,
      values: values.map((value) => ({
        text: value.text,
        entity: value.entity?.id ?? null,
        claim: value.claim === null ? null : toClaim(value.claim),
      })),
      proof: {
        entities: subgraph.entities.map(({ id }) => id),
        relations: subgraph.relations.map(({ id }) => id),
      },
      citations: ask.citations.map(toPassage),
      plan: ask.plan === null ? "" : JSON.stringify(ask.plan, null, 2),
      cypher,
      query,
      alternatives: ask.alternatives.map((other) => ({ text: other.reading, question: other.question })),
      chips,
    },
    graph: toGraph(
      [
        ...subgraph.entities,
        ...entities,
        ...values.flatMap(({ entity }) => (entity === null ? [] : [entity])),
      ],
      subgraph.relations,
    ),
  };
}
