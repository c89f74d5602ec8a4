import type { RelationCard } from "../graph/Card.ts";
import type { Answer } from "./Answer.ts";
import { mapAnswer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import { RelationCardDocument } from "./generated/graphql.ts";
import { toEntity } from "./toEntity.ts";
import { toPassage } from "./toPassage.ts";
import { toRelation } from "./toRelation.ts";

/** Everything that the panel says of a relation; null where there is no such relation. */
export async function fetchRelationCard(
  request: Request,
  id: string,
  signal: AbortSignal,
): Promise<Answer<RelationCard | null>> {
  const answer = await request(RelationCardDocument, { id }, signal);
  return mapAnswer(answer, ({ relation }) => {
    if (relation === null) return null;
    const { from, to, rule, qualifiers, citations } = relation;
    return {
      on: "relation",
      relation: toRelation(relation),
      from: toEntity(from),
      to: toEntity(to),
      rule,
      qualifiers,
      citations: citations.map(toPassage),
    };
  });
}
