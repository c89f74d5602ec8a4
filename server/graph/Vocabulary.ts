import type { InLanguages } from "./chooseText.ts";
import type { Kind } from "./kinds.ts";

/** What people call something in each language, beside its label. */
export type Words = Readonly<Record<"en" | "ru" | "kk", readonly string[]>>;

/** A row of the vocabulary of relations. */
export interface RelationType extends InLanguages<"label">, InLanguages<"inverse">, InLanguages<"meaning"> {
  readonly name: string;
  /** Which end stands higher; null where the type isn't hierarchical. */
  readonly superior: "from" | "to" | null;
  /** What a step along it costs; 1 is ordinary. */
  readonly weight: number;
  readonly term: string | null;
  /** How many relations of this type there are. */
  readonly count: number;
  /** The kinds that it may lead from; all where there is none. */
  readonly fromKinds: readonly Kind[];
  readonly toKinds: readonly Kind[];
  /** What people say for it in questions; `<` before words that are said from the end that it leads to. */
  readonly verbs: Words;
}

/** A form, or a kind where `name` is null, with its words for readers. */
export interface Form extends InLanguages<"label">, InLanguages<"plural"> {
  readonly kind: Kind;
  readonly name: string | null;
  readonly words: Words;
}

export type ValueType = "number" | "date" | "percent" | "text";

export interface Property extends InLanguages<"label"> {
  readonly name: string;
  readonly valueType: ValueType;
  readonly words: Words;
}

export interface Unit extends InLanguages<"label"> {
  readonly name: string;
}

/** Words of a qualifier or the name of a rule, as relations write them. */
export interface Phrase extends InLanguages<"label"> {
  readonly name: string;
}

/** A loaded dataset. */
export interface Dataset extends InLanguages<"title"> {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  readonly licence: string;
  /** The first and the last year that its dates name; null where it has none. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** A question for readers, with the view that answers it. */
export interface Example extends InLanguages<"question"> {
  readonly id: string;
  /** The id of the dataset that brings it. */
  readonly dataset: string;
  /** Ids of entities. */
  readonly show: readonly string[];
  /** `relation:ID` or `entity:ID`. */
  readonly select: string | null;
  readonly layout: string | null;
}

/** The words of the loaded datasets, and how much there is of each. */
export interface Vocabulary {
  /** By name, in the order of names. */
  readonly relationTypes: ReadonlyMap<string, RelationType>;
  /** Kinds before their forms, in the order of kinds. */
  readonly forms: readonly Form[];
  readonly properties: ReadonlyMap<string, Property>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly phrases: ReadonlyMap<string, Phrase>;
  readonly kindCounts: ReadonlyMap<Kind, number>;
  readonly claimCount: number;
  /** In the order of their datasets' files. */
  readonly examples: readonly Example[];
}
