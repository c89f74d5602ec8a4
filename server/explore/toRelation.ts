import type { Entity } from "../graph/Entity.ts";
import type { Relation } from "../graph/Relation.ts";
import type { RelationType, Vocabulary } from "../graph/Vocabulary.ts";
import type { RelationRow } from "./rows.ts";

/** @throws for a type that the vocabulary doesn't have: queries name the types that they look for. */
export function requireType({ relationTypes }: Vocabulary, name: string): RelationType {
  const type = relationTypes.get(name);
  if (type === undefined) throw new Error(`The relation type ${name} is not in the vocabulary.`);
  return type;
}

/** A row with its type, and with its ends where these are at hand: they needn't be looked up one by one then. */
export function toRelation(
  row: RelationRow,
  vocabulary: Vocabulary,
  ends?: ReadonlyMap<string, Entity>,
): Relation {
  return {
    ...row,
    type: requireType(vocabulary, row.type),
    from: ends?.get(row.fromId),
    to: ends?.get(row.toId),
  };
}
