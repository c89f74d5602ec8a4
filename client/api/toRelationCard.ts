import type { RelationCard } from "../graph/Card.ts";
import type { RelationCardFieldsFragment } from "./generated/graphql.ts";
import { toEntity } from "./toEntity.ts";
import { toPassage } from "./toPassage.ts";
import { toRelation } from "./toRelation.ts";

export function toRelationCard(fields: RelationCardFieldsFragment): RelationCard {
  const { from, to, ruleEn, ruleRu, ruleKk, qualifiers, citations } = fields;
  return {
    on: "relation",
    relation: toRelation(fields),
    from: toEntity(from),
    to: toEntity(to),
    rules:
      ruleEn === null || ruleRu === null || ruleKk === null ? null : { en: ruleEn, ru: ruleRu, kk: ruleKk },
    qualifiers: qualifiers.map((each) => ({
      names: { en: each.nameEn, ru: each.nameRu, kk: each.nameKk },
      values: { en: each.valueEn, ru: each.valueRu, kk: each.valueKk },
    })),
    citations: citations.map(toPassage),
  };
}
