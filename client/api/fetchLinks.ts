import type { PartialDate } from "../graph/PartialDate.ts";
import type { Answer } from "./Answer.ts";
import { mapAnswer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import { type FoundGraph, toGraph } from "./FoundGraph.ts";
import { LinksDocument } from "./generated/graphql.ts";

export interface LinksQuery {
  /** Three to six. */
  readonly ids: readonly string[];
  /** Empty for all. */
  readonly types: readonly string[];
  readonly date: PartialDate | null;
}

/** The smallest piece of the graph that links some entities. */
export async function fetchLinks(
  request: Request,
  { ids, types, date }: LinksQuery,
  signal: AbortSignal,
): Promise<Answer<FoundGraph>> {
  const variables = { ids: [...ids], types: types.length === 0 ? null : [...types], validAt: date };
  const answer = await request(LinksDocument, variables, signal);
  return mapAnswer(answer, ({ links: { entities, relations, unlinked } }) => ({
    finding: {
      on: "links",
      entities: entities.map(({ id }) => id),
      relations: relations.map(({ id }) => id),
      unlinked: unlinked.map(({ id }) => id),
    },
    graph: toGraph([...entities, ...unlinked], relations),
  }));
}
