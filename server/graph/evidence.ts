import type { InLanguages, Language } from "./chooseText.ts";
import type { Property, Unit } from "./Vocabulary.ts";

export type Comparator = "=" | "≈" | "≥" | "≤" | ">" | "<";
export type Rank = "preferred" | "normal" | "deprecated";

/** One statement about a property of an entity. */
export interface Claim extends InLanguages<"value"> {
  readonly id: string;
  readonly entityId: string;
  readonly property: Omit<Property, "words">;
  /** A number, a date or a share; null where the value is text. */
  readonly value: string | null;
  readonly unit: Unit | null;
  readonly comparator: Comparator;
  readonly from: string | null;
  readonly until: string | null;
  readonly rank: Rank;
  /** Ids of passages. */
  readonly citations: readonly string[] | null;
}

/** One sentence of a source, verbatim. */
export interface Passage extends InLanguages<"translation"> {
  readonly id: string;
  readonly source: Source;
  readonly ordinal: number;
  readonly text: string;
}

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
  readonly standing: "published" | "unknown";
}

const ranks: readonly Rank[] = ["preferred", "normal", "deprecated"];

/** Orders the claims of an entity: by property, the preferred first, the latest first, then by id. */
export function compareClaims(one: Claim, other: Claim): number {
  return (
    compareTexts(one.property.name, other.property.name) ||
    ranks.indexOf(one.rank) - ranks.indexOf(other.rank) ||
    compareTexts(other.from ?? "", one.from ?? "") ||
    compareTexts(one.id, other.id)
  );
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
