import type { Comparator } from "../../graph/evidence.ts";

/** The words of one language around what is read from the graph. Names are never inflected: they stand beside the words. */
export interface Sayings {
  readonly locale: string;
  /** The last two of a list. */
  readonly and: string;
  /** The last two of what may be one or the other. */
  readonly or: string;
  readonly comparators: Readonly<Record<Comparator, string>>;
  /** What X is related to by a phrase that is said of X. */
  readonly askRelated: (subject: string, phrase: string, asked: string) => string;
  /** For a relation of any type to what belongs to a larger body. */
  readonly has: string;
  /** For a relation of any type to what something belongs to. */
  readonly belongs: string;
  readonly askAll: (classes: string) => string;
  readonly askCount: (of: string) => string;
  readonly askClaim: (entity: string, property: string) => string;
  readonly askDate: (statement: string) => string;
  readonly askCheck: (statement: string) => string;
  readonly askFirst: (among: string, measure: string, isDescending: boolean) => string;
  readonly askPaths: (from: string, to: string) => string;
  readonly askCommon: (names: string) => string;
  readonly askImpact: (name: string) => string;
  readonly askChanges: (from: string, until: string) => string;
  readonly askMeaning: (phrase: string) => string;
  readonly askDescription: (name: string) => string;
  readonly age: string;
  readonly number: string;
  readonly atDate: (date: string) => string;
  readonly claimedIn: (property: string, period: string) => string;
  readonly more: (count: number) => string;
  readonly nothing: (reading: string) => string;
  readonly notUnderstood: string;
  /** Each word in the quotation marks of the language. */
  readonly unknownWords: (words: readonly string[]) => string;
  readonly ambiguous: (count: number) => string;
  readonly yesWord: string;
  readonly noWord: string;
  readonly yes: (statement: string) => string;
  readonly no: (statement: string, held: string) => string;
  /** No, for the opposite is so. */
  readonly denied: (statement: string) => string;
  readonly connection: (from: string, to: string, steps: number) => string;
  readonly disconnected: (name: string) => string;
  readonly became: (from: string, until: string) => string;
  /** Before names and what they changed to. */
  readonly renamed: string;
  readonly sharedBy: (names: string) => string;
}
