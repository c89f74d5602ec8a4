import { AppError } from "../graph/AppError.ts";
import type { Entity } from "../graph/Entity.ts";
import type { Qualifier, Relation } from "../graph/Relation.ts";
import type { Phrase, RelationType, Vocabulary } from "../graph/Vocabulary.ts";
import type { RelationRow } from "./rows.ts";

/** @throws AppError `DATABASE_UNAVAILABLE` for a type that isn't in the vocabulary: it has come since that was read. */
export function requireType({ relationTypes }: Vocabulary, name: string): RelationType {
  const type = relationTypes.get(name);
  if (type !== undefined) return type;
  const message = "The data changed while it was being read. Try again in a moment.";
  throw new AppError("DATABASE_UNAVAILABLE", message, { facts: { reason: "loading" } });
}

/** A phrase that no table tells the languages of is called what it is. */
function toPhrase({ phrases }: Vocabulary, name: string): Phrase {
  return phrases.get(name) ?? { name, labelEn: name, labelRu: null, labelKk: null };
}

/** Takes `status: participating` apart. */
function toQualifier(vocabulary: Vocabulary, text: string): Qualifier {
  const [name = "", ...value] = text.split(": ");
  return { name: toPhrase(vocabulary, name), value: toPhrase(vocabulary, value.join(": ")) };
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
    rule: rule === null ? null : toPhrase(vocabulary, rule),
    qualifiers: (qualifiers ?? []).map((text) => toQualifier(vocabulary, text)),
    citations,
  };
}
