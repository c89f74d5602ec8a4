import type { Kind } from "../graph/kinds.ts";

/** A class of entities: a kind, a form of it, or those of the kind whose names hold a word. */
export interface EntityClass {
  readonly kind: Kind;
  readonly form?: string | null | undefined;
  readonly named?: string | null | undefined;
}

/** A relation type with the direction in which it leads, seen from the entities that are looked for. */
export interface RelatedBy {
  readonly type: string;
  readonly direction: "OUT" | "IN" | "BOTH";
}

/** A relation to any entity of another set; `steps` relations one after the other at most. */
export interface RelatedTo {
  readonly by: readonly RelatedBy[];
  readonly to: EntitySet;
  readonly steps?: number | null | undefined;
  readonly validAt?: string | null | undefined;
}

export type PlanComparator = "EQUAL" | "ABOUT" | "AT_LEAST" | "AT_MOST" | "MORE_THAN" | "LESS_THAN";

/** A claim that must be there; any value where `value` is absent. */
export interface ClaimCondition {
  readonly property: string;
  readonly value?: string | null | undefined;
  readonly comparator?: PlanComparator | null | undefined;
}

/** A set of entities by conditions that all hold: the same shape as the API's input of that name. */
export interface EntitySet {
  readonly ids?: readonly string[] | null | undefined;
  readonly classes?: readonly EntityClass[] | null | undefined;
  readonly related?: readonly RelatedTo[] | null | undefined;
  readonly claims?: readonly ClaimCondition[] | null | undefined;
  readonly validAt?: string | null | undefined;
}

/** By the day on which it began, by the best claim about the first of some properties, or by a number of relations. */
export interface EntityOrder {
  readonly begin?: boolean | null | undefined;
  readonly properties?: readonly string[] | null | undefined;
  readonly relations?: readonly RelatedBy[] | null | undefined;
  readonly classes?: readonly EntityClass[] | null | undefined;
  readonly descending?: boolean | null | undefined;
  /** Only relations and claims that may hold at this date. */
  readonly validAt?: string | null | undefined;
}

/** A time that a question speaks of; both ends are partial dates and may be the same. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

/**
 * What a question was read as. Operations compose through {@link EntitySet}; each says what is asked of a set:
 * its entities, their number, a claim of theirs, which comes first, whether it holds anything.
 */
export type Plan =
  | { readonly operation: "list"; readonly set: EntitySet }
  | {
      readonly operation: "count";
      readonly set: EntitySet;
      /** What is claimed of an entity that stands for many, in place of counting it. */
      readonly properties?: readonly string[];
    }
  | {
      readonly operation: "check";
      readonly set: EntitySet;
      /** Whether it is the denial of what was asked: where it holds, the answer is no. */
      readonly denies?: boolean;
    }
  | { readonly operation: "describe"; readonly ids: readonly string[] }
  | {
      readonly operation: "claims";
      readonly set: EntitySet;
      readonly properties: readonly string[];
      readonly period?: Period | undefined;
      /** Claims that may hold at this date, where the question speaks of no period. */
      readonly validAt?: string | undefined;
      /** The question says what is claimed: whose claim it is answers it. */
      readonly asksWhose?: boolean;
    }
  | {
      readonly operation: "dates";
      readonly set: EntitySet;
    }
  | {
      readonly operation: "first";
      readonly set: EntitySet;
      readonly order: EntityOrder;
      /** Two or more that were named: the rest is said as well. */
      readonly compares: boolean;
      /** The one that a question takes for the first and asks whether it is: "Is X older than Y". */
      readonly supposed?: string;
    }
  | {
      readonly operation: "paths";
      readonly from: string;
      readonly to: string;
      readonly validAt?: string | undefined;
    }
  | {
      readonly operation: "common";
      readonly ids: readonly string[];
      readonly validAt?: string | undefined;
    }
  | { readonly operation: "impact"; readonly id: string; readonly validAt?: string | undefined }
  | { readonly operation: "changes"; readonly period: Period; readonly ids: readonly string[] }
  | { readonly operation: "meaning"; readonly types: readonly string[] };
