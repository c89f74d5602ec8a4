import type { Relation } from "../graph/Relation.ts";
import type { RelationFieldsFragment } from "./generated/graphql.ts";

/** Whether a passage is cited is all that the picture needs; the passages come with the relation's card. */
export function toRelation(fields: RelationFieldsFragment): Relation {
  const { id, type, from, to, begin, end, basis, citations } = fields;
  return { id, type: type.name, from: from.id, to: to.id, begin, end, basis, cited: citations.length > 0 };
}
