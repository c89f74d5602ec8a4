import type { EntityCard } from "../graph/Card.ts";
import type { Answer } from "./Answer.ts";
import { mapAnswer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import { EntityCardDocument } from "./generated/graphql.ts";
import type { EntityCardQuery } from "./generated/graphql.ts";
import { toClaim } from "./toClaim.ts";
import { toEntity } from "./toEntity.ts";
import { toPassage } from "./toPassage.ts";
import { toRelationCount } from "./toRelationCount.ts";

/** Everything that the panel says of an entity; null where there is no such entity. */
export async function fetchEntityCard(
  request: Request,
  id: string,
  signal: AbortSignal,
): Promise<Answer<EntityCard | null>> {
  const answer = await request(EntityCardDocument, { id }, signal);
  return mapAnswer(answer, ({ entity }) => (entity === null ? null : toEntityCard(entity)));
}

type CardRow = NonNullable<EntityCardQuery["entity"]>;

function toEntityCard(row: CardRow): EntityCard {
  return {
    on: "entity",
    entity: toEntity(row),
    descriptions: { kk: row.descriptionKk, ru: row.descriptionRu, en: row.descriptionEn },
    homepage: row.homepage,
    wikidata: row.wikidata,
    claims: row.claims.map(toClaim),
    citations: row.citations.map(toPassage),
    relationCounts: row.relationCounts.map(toRelationCount),
  };
}
