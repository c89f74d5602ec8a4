import type { PartialDate } from "../graph/PartialDate.ts";
import type { Answer } from "./Answer.ts";
import { mapAnswer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import { type FoundGraph, toGraph } from "./FoundGraph.ts";
import { ShortestPathsDocument } from "./generated/graphql.ts";

export interface PathsQuery {
  readonly from: string;
  readonly to: string;
  /** Empty for all. */
  readonly types: readonly string[];
  readonly longer: boolean;
  /** Cheapest first by the weights of relation types, instead of fewest steps. */
  readonly weighted: boolean;
  readonly date: PartialDate | null;
}

/**
 * The shortest ways between two entities, and longer ones after them where wanted: 20 ways at most, of 6 steps,
 * or of 8 where longer ones are wanted.
 */
export async function fetchShortestPaths(
  request: Request,
  { from, to, types, longer, weighted, date }: PathsQuery,
  signal: AbortSignal,
): Promise<Answer<FoundGraph>> {
  const variables = {
    from,
    to,
    types: types.length === 0 ? null : [...types],
    longer,
    weighted,
    maxLength: longer ? 8 : 6,
    validAt: date,
  };
  const answer = await request(ShortestPathsDocument, variables, signal);
  return mapAnswer(answer, ({ paths: { paths, truncated }, ends }) => ({
    finding: {
      on: "paths",
      truncated,
      paths: paths.map(({ entities, relations }) => ({
        entities: entities.map(({ id }) => id),
        relations: relations.map(({ id }) => id),
      })),
    },
    graph: toGraph(
      [...ends.edges.map(({ node }) => node), ...paths.flatMap(({ entities }) => entities)],
      paths.flatMap(({ relations }) => relations),
    ),
  }));
}
