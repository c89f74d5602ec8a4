import type { Entity } from "./Entity.ts";
import type { Phrase, RelationType } from "./Vocabulary.ts";

/** A finer statement about a relation. */
export interface Qualifier {
  readonly name: Phrase;
  readonly value: Phrase;
}

/** One dated, typed, directed statement between two entities. */
export interface Relation {
  readonly id: string;
  readonly type: RelationType;
  readonly fromId: string;
  readonly toId: string;
  /** The ends themselves, where they were read together with the relation. */
  readonly from?: Entity | undefined;
  readonly to?: Entity | undefined;
  readonly begin: string | null;
  readonly end: string | null;
  readonly basis: "stated" | "derived";
  readonly rule: Phrase | null;
  readonly qualifiers: readonly Qualifier[];
  /** Ids of passages. */
  readonly citations: readonly string[] | null;
}

/** A count of the relations that an entity has of one type, in one direction, with others of one kind. */
export interface RelationCount {
  readonly type: RelationType;
  readonly direction: "OUT" | "IN";
  readonly kind: Entity["kind"];
  readonly count: number;
  /** How many of them lead from the entity to itself: these are in both directions. */
  readonly loops: number;
}
