import type { Kind } from "../../graph/kinds.ts";
import type { NameLanguage, NameType } from "../../language/EntityNames.ts";
import type { Sense } from "../lexicon/Sense.ts";
import type { Period } from "../Plan.ts";

/** The grammatical case of a name in a question, as far as its ending tells; `base` for a name as it stands. */
export type NameCase =
  | "base"
  | "genitive"
  | "accusative"
  | "dative"
  | "locative"
  | "ablative"
  | "instrumental"
  | "abessive"
  | "oblique";

/** An entity that words of a question name. */
export interface EntitySense {
  readonly role: "entity";
  readonly id: string;
  readonly kind: Kind;
  /** The name that was met. */
  readonly name: string;
  readonly nameType: NameType;
  /** What its ending says if the question is in a language. */
  readonly cases: Readonly<Record<NameLanguage, NameCase>>;
  /** 0 for the name as it stands. */
  readonly cost: number;
}

export interface DateSense {
  readonly role: "date";
  readonly period: Period;
}

export interface NumberSense {
  readonly role: "number";
  readonly value: string;
}

export type ItemSense = Sense | EntitySense | DateSense | NumberSense;

/** Words that cost less to take for something are written so, in whatever letters; others are a form of what is written. */
export const FORM_COST = 1;

/** Words of a question, from token `start` to before token `end`, with all that they can stand for. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly senses: readonly ItemSense[];
  /** How well the words fit; 0 for as they stand. */
  readonly cost: number;
}

/** The words of an item, or of a part of a frame, by number. */
export function listPlaces({ start, end }: Pick<Item, "start" | "end">): number[] {
  return Array.from({ length: end - start }, (_none, index) => start + index);
}
