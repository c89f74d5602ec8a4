import type { Graph } from "../graph/Graph.ts";
import { mergeGraph } from "../graph/mergeGraph.ts";
import type { Answer } from "./Answer.ts";
import { mapAnswer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import {
  type EntityFieldsFragment,
  type RelationFieldsFragment,
  SubgraphDocument,
  SubgraphEntitiesDocument,
  SubgraphRelationsDocument,
} from "./generated/graphql.ts";
import { toEntity } from "./toEntity.ts";
import { toRelation } from "./toRelation.ts";

/** As many entities with their relations as the server's limit for the cost of one query allows. */
export const largestWhole = 1_500;
/** As many ids as the server takes at once. */
export const largestPart = 2_000;
/** The most entities asked for: beyond, every further thousand costs one request more than the last. */
export const largestSubgraph = 3_000;

export interface Subgraph extends Graph {
  /** Whether the server has left out relations, because there are more than it gives at once. */
  readonly isCutOff: boolean;
}

/** These entities and every relation between them; ids that aren't there are left out. 1 to 3,000 ids. */
export async function fetchSubgraph(
  request: Request,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Answer<Subgraph>> {
  if (ids.length > largestWhole) return fetchInParts(request, ids, signal);
  const answer = await request(SubgraphDocument, { ids: [...ids] }, signal);
  return mapAnswer(answer, ({ subgraph }) => toSubgraph(subgraph));
}

interface Part {
  readonly entities?: readonly EntityFieldsFragment[];
  readonly relations?: readonly RelationFieldsFragment[];
  readonly truncated?: boolean;
}

function toSubgraph({ entities = [], relations = [], truncated = false }: Part): Subgraph {
  return {
    entities: new Map(entities.map((entity) => [entity.id, toEntity(entity)])),
    relations: new Map(relations.map((relation) => [relation.id, toRelation(relation)])),
    isCutOff: truncated,
  };
}

/** Entities by themselves, and the relations within every two blocks of them: so none between two blocks is missed. */
async function fetchInParts(
  request: Request,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Answer<Subgraph>> {
  const blocks = cut(ids, largestPart / 2);
  const pairs = blocks.flatMap((one, index) => blocks.slice(index + 1).map((other) => [...one, ...other]));
  const answers = await Promise.all<Answer<{ readonly subgraph: Part }>>([
    ...cut(ids, largestPart).map((part) => request(SubgraphEntitiesDocument, { ids: part }, signal)),
    ...pairs.map((pair) => request(SubgraphRelationsDocument, { ids: pair }, signal)),
  ]);
  let whole = toSubgraph({});
  for (const answer of answers) {
    if (!answer.ok) return answer;
    const part = toSubgraph(answer.data.subgraph);
    whole = { ...mergeGraph(whole, part), isCutOff: whole.isCutOff || part.isCutOff };
  }
  return { ok: true, data: whole };
}

function cut(ids: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
    ids.slice(index * size, (index + 1) * size),
  );
}
