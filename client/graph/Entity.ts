import type { Kind } from "./Kind.ts";
import type { Language } from "./Language.ts";
import type { PartialDate } from "./PartialDate.ts";

/** A name that an entity had for some time; an absent side is open. */
export interface DatedName {
  readonly text: string;
  readonly language: Language;
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
}

/** A node that a reader would look up, with what is needed to draw, filter and find it. */
export interface Entity {
  readonly id: string;
  readonly kind: Kind;
  /** The finer class inside the kind, such as `technical-committee`. */
  readonly form: string | null;
  /** The id of the dataset that describes it. */
  readonly dataset: string;
  /** True for a class of things that a text treats as one actor. */
  readonly collective: boolean;
  /** Primary names; a language without one is absent. */
  readonly names: Readonly<Partial<Record<Language, string>>>;
  readonly abbreviations: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly otherNames: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** What it was called at some time; its primary names are those of any other. */
  readonly datedNames: readonly DatedName[];
  /** EDTF level 0, such as `1992-03` or `1906~`. */
  readonly begin: string | null;
  readonly end: string | null;
  /** How many relations it has in the whole database. */
  readonly degree: number;
}
