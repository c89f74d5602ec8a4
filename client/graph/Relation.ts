/** One dated, typed, directed statement between two entities. */
export interface Relation {
  readonly id: string;
  /** The name of its type, such as `GOVERNS`. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly begin: string | null;
  readonly end: string | null;
  readonly basis: "STATED" | "DERIVED";
  /** False when no passage is cited: such a relation is drawn differently. */
  readonly cited: boolean;
}

/** Which way a relation is followed from an entity. */
export type Direction = "OUT" | "IN";
