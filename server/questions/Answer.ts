import type { Language } from "../graph/chooseText.ts";
import type { Entity } from "../graph/Entity.ts";
import type { Claim, Passage } from "../graph/evidence.ts";
import type { Relation } from "../graph/Relation.ts";
import type { Plan } from "./Plan.ts";

export interface AnswerValue {
  readonly text: string;
  readonly entity: Entity | null;
  readonly claim: Claim | null;
}

export interface Suggestion {
  readonly question: string;
  readonly reading: string;
}

export interface ChipAlternative {
  readonly text: string;
  readonly value: string;
  readonly question: string;
}

/** A part of a reading, with what could stand in its place. */
export interface Chip {
  readonly role: "ENTITY" | "RELATION" | "DIRECTION" | "KIND" | "DATE" | "PROPERTY";
  readonly text: string;
  readonly value: string;
  readonly alternatives: readonly ChipAlternative[];
}

/** The answer to a question, with what proves it: see `Answer` of the API for each field. */
export interface Answer {
  readonly status: "ANSWERED" | "EMPTY" | "AMBIGUOUS" | "NOT_UNDERSTOOD";
  readonly language: Language;
  readonly reading: string;
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly total: number;
  readonly values: readonly AnswerValue[];
  readonly subgraph: {
    readonly entities: readonly Entity[];
    readonly relations: readonly Relation[];
    readonly truncated: boolean;
    readonly total: number;
  };
  readonly citations: readonly Passage[];
  readonly plan: Plan | null;
  readonly cypher: string;
  readonly query: string;
  readonly alternatives: readonly Suggestion[];
  /** Made when they are asked for: each alternative is a question of its own. */
  readonly chips: () => Promise<readonly Chip[]>;
}
