import type { RelationCount } from "../graph/Card.ts";
import type { PartialDate } from "../graph/PartialDate.ts";
import type { Answer } from "./Answer.ts";
import { mapAnswer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import { RelationCountsDocument } from "./generated/graphql.ts";
import { toRelationCount } from "./toRelationCount.ts";

/** The most entities that one request counts for: a page of the API. */
export const mostCounted = 200;

export interface CountsQuery {
  /** 1 to 200. */
  readonly ids: readonly string[];
  readonly validAt: PartialDate;
}

/** The relations that entities may have had at a date, counted; by id, without those that aren't there. */
export async function fetchRelationCounts(
  request: Request,
  { ids, validAt }: CountsQuery,
  signal: AbortSignal,
): Promise<Answer<ReadonlyMap<string, readonly RelationCount[]>>> {
  const answer = await request(RelationCountsDocument, { ids: [...ids], validAt }, signal);
  return mapAnswer(
    answer,
    ({ entities }) =>
      new Map(entities.edges.map(({ node }) => [node.id, node.relationCounts.map(toRelationCount)])),
  );
}
