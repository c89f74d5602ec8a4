import type { Finding } from "../graph/Finding.ts";
import type { Graph } from "../graph/Graph.ts";
import type { Answer } from "./Answer.ts";
import { mapAnswer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import { ShortestPathsDocument } from "./generated/graphql.ts";
import { toEntity } from "./toEntity.ts";
import { toRelation } from "./toRelation.ts";

export interface PathsQuery {
  readonly from: string;
  readonly to: string;
  /** Empty for all. */
  readonly types: readonly string[];
  readonly longer: boolean;
}

/** What was found, and everything that its ids stand for. */
export interface FoundGraph {
  readonly finding: Finding;
  readonly graph: Graph;
}

/**
 * The shortest ways between two entities, and longer ones after them where wanted: 20 ways at most, of 6 steps,
 * or of 8 where longer ones are wanted.
 */
export async function fetchShortestPaths(
  request: Request,
  { from, to, types, longer }: PathsQuery,
  signal: AbortSignal,
): Promise<Answer<FoundGraph>> {
  const variables = {
    from,
    to,
    types: types.length === 0 ? null : [...types],
    longer,
    maxLength: longer ? 8 : 6,
  };
  const answer = await request(ShortestPathsDocument, variables, signal);
  return mapAnswer(answer, ({ paths: { paths, truncated }, ends }) => {
    const entities = [...ends.edges.map(({ node }) => node), ...paths.flatMap((path) => path.entities)];
    const relations = paths.flatMap((path) => path.relations);
    return {
      finding: {
        on: "paths",
        truncated,
        paths: paths.map((path) => ({
          entities: path.entities.map(({ id }) => id),
          relations: path.relations.map(({ id }) => id),
        })),
      },
      graph: {
        entities: new Map(entities.map((entity) => [entity.id, toEntity(entity)])),
        relations: new Map(relations.map((relation) => [relation.id, toRelation(relation)])),
      },
    };
  });
}
