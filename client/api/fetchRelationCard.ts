import type { RelationCard } from "../graph/Card.ts";
import type { Answer } from "./Answer.ts";
import { mapAnswer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import { RelationCardDocument } from "./generated/graphql.ts";
import { toRelationCard } from "./toRelationCard.ts";

/** Everything that the panel says of a relation; null where there is no such relation. */
export async function fetchRelationCard(
  request: Request,
  id: string,
  signal: AbortSignal,
): Promise<Answer<RelationCard | null>> {
  const answer = await request(RelationCardDocument, { id }, signal);
  return mapAnswer(answer, ({ relation }) => (relation === null ? null : toRelationCard(relation)));
}
