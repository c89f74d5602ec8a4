import type { Kind } from "./Kind.ts";
import type { ByLanguage } from "./Language.ts";

/** A question of the first screen with the view that answers it. */
export interface Example {
  readonly id: string;
  readonly questions: ByLanguage<string>;
  readonly show: readonly string[];
  /** `relation:ID`, `entity:ID` or null. */
  readonly select: string | null;
  readonly layout: string | null;
}

/** Which state of which dataset is loaded. The hash changes with every change of content. */
export interface DatasetVersion {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

interface Dataset extends DatasetVersion {
  readonly titles: ByLanguage<string>;
  readonly licence: string;
  readonly examples: readonly Example[];
}

/** What the database holds. */
export interface Overview {
  readonly entityCount: number;
  readonly relationCount: number;
  readonly claimCount: number;
  /** The years that all dates lie in; null where nothing is dated. */
  readonly years: { readonly first: number; readonly last: number } | null;
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  readonly datasets: readonly Dataset[];
}
