import { AppError } from "../graph/AppError.ts";
import type { Entity } from "../graph/Entity.ts";
import type { Relation } from "../graph/Relation.ts";
import type { RelationType, Vocabulary } from "../graph/Vocabulary.ts";
import type { RelationRow } from "./rows.ts";

/** @throws AppError `DATABASE_UNAVAILABLE` for a type that isn't in the vocabulary: it has come since that was read. */
export function requireType({ relationTypes }: Vocabulary, name: string): RelationType {
  const type = relationTypes.get(name);
  if (type !== undefined) return type;
  const message = "The data changed while it was being read. Try again in a moment.";
  throw new AppError("DATABASE_UNAVAILABLE", message, { facts: { reason: "loading" } });
}

/** Gives a relation its ends, so that these needn't be looked up one by one. */
export function withEnds(relation: Relation, ends: ReadonlyMap<string, Entity>): Relation {
  return { ...relation, from: ends.get(relation.fromId), to: ends.get(relation.toId) };
}

/** A row with its type instead of the type's name, and with its ends where these are at hand. */
export function toRelation(
  { id, type, fromId, toId, begin, end, basis, rule, qualifiers, citations }: RelationRow,
  vocabulary: Vocabulary,
  ends?: ReadonlyMap<string, Entity>,
): Relation {
  return {
    id,
    type: requireType(vocabulary, type),
    fromId,
    toId,
    from: ends?.get(fromId),
    to: ends?.get(toId),
    begin,
    end,
    basis,
    rule,
    qualifiers,
    citations,
  };
}
