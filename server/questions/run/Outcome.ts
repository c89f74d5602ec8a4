import type { Renaming } from "../../graph/datedNames.ts";
import type { Entity } from "../../graph/Entity.ts";
import type { Claim } from "../../graph/evidence.ts";
import type { Relation } from "../../graph/Relation.ts";

/** How many entities an answer names. */
export const MOST_ENTITIES = 200;

/** What running a plan gave, whatever its operation. */
export interface Outcome {
  /** What answers, best first. */
  readonly entities: readonly Entity[];
  /** How many there are in all. */
  readonly total: number;
  readonly claims: readonly Claim[];
  /** A number that was counted or a rank that was measured, with whose it is. */
  readonly numbers: readonly { readonly entity: Entity | null; readonly value: number }[];
  /** Dates of relations. */
  readonly dates: readonly { readonly text: string; readonly relation: Relation }[];
  /** How names changed. */
  readonly renamed: readonly Renaming<Entity>[];
  /** The relations of the proof. */
  readonly relations: readonly Relation[];
  /** Entities that were asked about: in the proof, no part of the answer. */
  readonly about: readonly Entity[];
  /** It is said to be so, but not at the date asked about. */
  readonly isDenied: boolean;
  /** Whether the graph holds an answer. */
  readonly holds: boolean;
}

export const nothing: Outcome = {
  entities: [],
  total: 0,
  claims: [],
  numbers: [],
  dates: [],
  renamed: [],
  relations: [],
  about: [],
  isDenied: false,
  holds: false,
};
