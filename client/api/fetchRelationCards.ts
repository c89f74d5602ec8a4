import type { RelationCard } from "../graph/Card.ts";
import type { Answer } from "./Answer.ts";
import { mapAnswer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import { RelationCardsDocument } from "./generated/graphql.ts";
import { toRelationCard } from "./toRelationCard.ts";

/** The most relations asked for at once: as many as the server's limit for the cost of a query allows. */
export const mostCards = 400;

/** The cards of several relations, 1 to 400; those that aren't there are left out. */
export async function fetchRelationCards(
  request: Request,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Answer<readonly RelationCard[]>> {
  const answer = await request(RelationCardsDocument, { ids: [...ids] }, signal);
  return mapAnswer(answer, ({ relations }) => relations.map(toRelationCard));
}
