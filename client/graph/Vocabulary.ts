import type { Kind } from "./Kind.ts";
import type { ByLanguage } from "./Language.ts";
import type { Direction } from "./Relation.ts";

/** A row of the vocabulary of relations. */
export interface RelationType {
  readonly name: string;
  /** The reading from one end (`OUT`: from → to) and from the other (`IN`). */
  readonly labels: ByLanguage<Readonly<Record<Direction, string>>>;
  readonly meanings: ByLanguage<string | null>;
  /** Which end stands higher; null where the relation isn't hierarchical. */
  readonly superior: "FROM" | "TO" | null;
  readonly term: string | null;
  /** How many relations of this type the database holds. */
  readonly count: number;
}

/** What a kind, or a form inside a kind, is called. */
export interface Form {
  readonly kind: Kind;
  /** Null for the kind itself. */
  readonly name: string | null;
  readonly labels: ByLanguage<string>;
  readonly plurals: ByLanguage<string>;
}

/** The words of the loaded datasets. Forms are keyed by `KIND` or `KIND/form`, as `formKey` writes it. */
export interface Vocabulary {
  readonly relationTypes: ReadonlyMap<string, RelationType>;
  readonly forms: ReadonlyMap<string, Form>;
  /** Their titles, by id. */
  readonly datasets: ReadonlyMap<string, ByLanguage<string>>;
}

export const emptyVocabulary: Vocabulary = {
  relationTypes: new Map(),
  forms: new Map(),
  datasets: new Map(),
};
