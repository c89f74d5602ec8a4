import type { Finding } from "../graph/Finding.ts";
import type { Graph } from "../graph/Graph.ts";
import type { EntityFieldsFragment, RelationFieldsFragment } from "./generated/graphql.ts";
import { toEntity } from "./toEntity.ts";
import { toRelation } from "./toRelation.ts";

/** What was found, and everything that its ids stand for. */
export interface FoundGraph {
  readonly finding: Finding;
  readonly graph: Graph;
}

/** The graph that rows of an answer make; a row may stand there twice. */
export function toGraph(
  entities: readonly EntityFieldsFragment[],
  relations: readonly RelationFieldsFragment[],
): Graph {
  return {
    entities: new Map(entities.map((entity) => [entity.id, toEntity(entity)])),
    relations: new Map(relations.map((relation) => [relation.id, toRelation(relation)])),
  };
}
