import type { Graph } from "../graph/Graph.ts";
import type { Answer } from "./Answer.ts";
import { mapAnswer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import { SubgraphDocument } from "./generated/graphql.ts";
import { toEntity } from "./toEntity.ts";
import { toRelation } from "./toRelation.ts";

/** The most entities asked for at once: as many as the server's limit for the cost of a query allows. */
export const largestSubgraph = 1_500;

/** These entities and every relation between them; ids that aren't there are left out. 1 to 1,500 ids. */
export async function fetchSubgraph(
  request: Request,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Answer<Graph>> {
  const answer = await request(SubgraphDocument, { ids: [...ids] }, signal);
  return mapAnswer(answer, ({ subgraph }) => ({
    entities: new Map(subgraph.entities.map((entity) => [entity.id, toEntity(entity)])),
    relations: new Map(subgraph.relations.map((relation) => [relation.id, toRelation(relation)])),
  }));
}
