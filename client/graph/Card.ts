import type { Entity } from "./Entity.ts";
import type { Claim, Passage } from "./Evidence.ts";
import type { Kind } from "./Kind.ts";
import type { ByLanguage } from "./Language.ts";
import type { Direction, Relation } from "./Relation.ts";

/** How many relations of a type lead one way to entities of one kind. */
export interface RelationCount {
  readonly type: string;
  readonly direction: Direction;
  readonly kind: Kind;
  readonly count: number;
}

/** Everything that the panel says of an entity. Its names in all languages are in `entity`. */
export interface EntityCard {
  readonly on: "entity";
  readonly entity: Entity;
  readonly descriptions: ByLanguage<string | null>;
  readonly homepage: string | null;
  readonly wikidata: string | null;
  readonly claims: readonly Claim[];
  readonly citations: readonly Passage[];
  readonly relationCounts: readonly RelationCount[];
}

/** Everything that the panel says of a relation. The meaning of its type is in the vocabulary. */
export interface RelationCard {
  readonly on: "relation";
  readonly relation: Relation;
  readonly from: Entity;
  readonly to: Entity;
  readonly rules: ByLanguage<string> | null;
  readonly qualifiers: readonly { readonly names: ByLanguage<string>; readonly values: ByLanguage<string> }[];
  readonly citations: readonly Passage[];
}

export type Card = EntityCard | RelationCard;
