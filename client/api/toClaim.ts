import type { Claim } from "../graph/Evidence.ts";
import type { ClaimFieldsFragment } from "./generated/graphql.ts";
import { toPassage } from "./toPassage.ts";

export function toClaim(row: ClaimFieldsFragment): Claim {
  const { id, property, unit, comparator, from, until, rank } = row;
  return {
    id,
    property,
    propertyLabels: { kk: row.propertyLabelKk, ru: row.propertyLabelRu, en: row.propertyLabelEn },
    valueType: row.valueType,
    values: { kk: row.valueKk, ru: row.valueRu, en: row.valueEn },
    unit,
    unitLabels: { kk: row.unitLabelKk, ru: row.unitLabelRu, en: row.unitLabelEn },
    comparator,
    from,
    until,
    rank,
    citations: row.citations.map(toPassage),
  };
}
