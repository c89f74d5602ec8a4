import type { ByLanguage, Language } from "./Language.ts";

/** A text or record on which statements rest. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly language: Language;
  readonly date: string | null;
  readonly address: string | null;
  readonly licence: string | null;
  readonly standing: "PUBLISHED" | "UNKNOWN";
}

/** One sentence of a source, verbatim, with translations made for the dataset. */
export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  readonly ordinal: number;
  readonly translations: Readonly<Partial<Record<Language, string>>>;
  readonly source: Source;
}

type Comparator = "EQUAL" | "ABOUT" | "AT_LEAST" | "AT_MOST" | "MORE_THAN" | "LESS_THAN";

export type ValueType = "NUMBER" | "DATE" | "PERCENT" | "TEXT";

/** One statement about a property of an entity. Sources that disagree are several claims. */
export interface Claim {
  readonly id: string;
  readonly property: string;
  readonly propertyLabels: ByLanguage<string>;
  readonly valueType: ValueType;
  /** Canonical: a number with `.` and no spaces, an EDTF date, a percentage as number; a text in each language. */
  readonly values: ByLanguage<string>;
  readonly unit: string | null;
  readonly unitLabels: ByLanguage<string | null>;
  readonly comparator: Comparator;
  readonly from: string | null;
  readonly until: string | null;
  readonly rank: "PREFERRED" | "NORMAL" | "DEPRECATED";
  readonly citations: readonly Passage[];
}
