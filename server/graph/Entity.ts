import type { InLanguages } from "./chooseText.ts";
import type { Named } from "./datedNames.ts";
import type { Kind } from "./kinds.ts";

type Names = Readonly<
  Record<`${"abbreviations" | "otherNames"}${"En" | "Ru" | "Kk"}`, readonly string[] | null>
>;

/** A node that a reader would look up, as the graph holds it. `null` stands for what isn't recorded. */
export interface Entity extends Named, Names, InLanguages<"description"> {
  readonly id: string;
  readonly kind: Kind;
  readonly form: string | null;
  /** The id of the dataset that describes it; others may speak of it too. */
  readonly dataset: string;
  readonly collective: boolean | null;
  readonly begin: string | null;
  readonly end: string | null;
  readonly homepage: string | null;
  readonly wikidata: string | null;
  /** Ids of passages. */
  readonly citations: readonly string[] | null;
  /** The number of its relations. */
  readonly degree: number;
}
