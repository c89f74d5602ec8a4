import type { RelationCard } from "../graph/Card.ts";
import type { RelationCardFieldsFragment } from "./generated/graphql.ts";
import { toEntity } from "./toEntity.ts";
import { toPassage } from "./toPassage.ts";
import { toRelation } from "./toRelation.ts";

export function toRelationCard(fields: RelationCardFieldsFragment): RelationCard {
  const { from, to, rule, qualifiers, citations } = fields;
  return {
    on: "relation",
    relation: toRelation(fields),
    from: toEntity(from),
    to: toEntity(to),
    rule,
    qualifiers,
    citations: citations.map(toPassage),
  };
}
