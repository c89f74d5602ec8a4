import type { RelationCount } from "../graph/Card.ts";
import type { EntityCardQuery } from "./generated/graphql.ts";

type CountRow = NonNullable<EntityCardQuery["entity"]>["relationCounts"][number];

/** Seen from an entity, a relation leads one way: the SDL promises `OUT` or `IN` here. */
export function toRelationCount({ type, direction, kind, count }: CountRow): RelationCount {
  return { type: type.name, direction: direction === "IN" ? "IN" : "OUT", kind, count };
}
