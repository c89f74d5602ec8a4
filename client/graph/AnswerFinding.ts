import type { Claim, Passage } from "./Evidence.ts";
import type { Language } from "./Language.ts";

/** `EMPTY` is an answer: it was understood, and the graph holds nothing. */
export type AnswerStatus = "ANSWERED" | "EMPTY" | "AMBIGUOUS" | "NOT_UNDERSTOOD";

export type ChipRole = "ENTITY" | "RELATION" | "DIRECTION" | "KIND" | "DATE" | "PROPERTY";

/** A question that can be asked instead, with its name for readers. */
export interface OtherQuestion {
  readonly text: string;
  /** To be asked as it stands. */
  readonly question: string;
}

/** A part of the reading, with what could stand in its place. */
export interface Chip {
  readonly role: ChipRole;
  readonly text: string;
  readonly value: string;
  readonly alternatives: readonly OtherQuestion[];
}

/** A date, count, share or text that answers. */
export interface AnswerValue {
  /** With unit, comparator and date, for readers. */
  readonly text: string;
  /** Whom it is said of. */
  readonly entity: string | null;
  /** Null where it was counted. */
  readonly claim: Claim | null;
}

/** The answer to a question in the reader's own words; entities and relations as ids of what was loaded with it. */
export interface AnswerFinding {
  readonly on: "answer";
  readonly status: AnswerStatus;
  /** Of `reading` and `text`. */
  readonly language: Language;
  /** Empty where it wasn't understood. */
  readonly reading: string;
  readonly text: string;
  /** What answers, best first; `total` says how many there are. */
  readonly entities: readonly string[];
  readonly total: number;
  readonly values: readonly AnswerValue[];
  readonly proof: { readonly entities: readonly string[]; readonly relations: readonly string[] };
  readonly citations: readonly Passage[];
  /** As JSON; empty where there is none. */
  readonly plan: string;
  readonly cypher: string;
  readonly query: string;
  /** Other readings, or the nearest questions that can be read. */
  readonly alternatives: readonly OtherQuestion[];
  readonly chips: readonly Chip[];
}
