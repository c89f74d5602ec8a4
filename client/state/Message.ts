import type { AppFault } from "../graph/AppFault.ts";
import type { DatasetVersion } from "../graph/Overview.ts";
import type { Intent, RelationFilter } from "./Intent.ts";
import type { LayoutName, Selection } from "./View.ts";

/** What an expansion brought. With nothing added and nothing remaining, all of it was already shown. */
export interface Expansion {
  readonly type: "expanded";
  readonly id: string;
  readonly filter: RelationFilter;
  readonly addedEntities: number;
  readonly addedRelations: number;
  /** Ends of the page's relations that stood there before. */
  readonly alreadyShown: number;
  /** Relations that the next "25 more" would go on with. */
  readonly remaining: number;
}

/** How many ways there are between two entities; none, where there is none. */
export interface PathsFound {
  readonly type: "pathsFound";
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Whether there are more. */
  readonly truncated: boolean;
  /** Whether longer ways than the shortest were looked for as well. */
  readonly longer: boolean;
}

/** What the page tells its reader, as facts; the catalogues own the words. */
export type Message =
  | Expansion
  /** So many entities have given way to a group. */
  | { readonly type: "folded"; readonly count: number }
  | { readonly type: "entityAdded"; readonly id: string }
  | { readonly type: "entitySelected"; readonly id: string }
  | { readonly type: "viewOpened"; readonly entities: number; readonly relations: number }
  | PathsFound
  | { readonly type: "linksFound"; readonly entities: number; readonly unlinked: readonly string[] }
  /** How many entities are cut off and how many relations broken without it. */
  | {
      readonly type: "impactFound";
      readonly id: string;
      readonly disconnected: number;
      readonly broken: number;
    }
  | { readonly type: "foundedFound"; readonly id: string; readonly count: number }
  /** The sentence that the server answers with, in the language of the question. */
  | { readonly type: "answered"; readonly text: string }
  | { readonly type: "laidOut"; readonly layout: LayoutName }
  | { readonly type: "undone" }
  | { readonly type: "redone" }
  | { readonly type: "searched"; readonly count: number }
  | { readonly type: "cancelled"; readonly intent: Intent }
  /** The map holds `limit` entities at most; `wanted` would have been shown. */
  | { readonly type: "mapFull"; readonly limit: number; readonly wanted: number }
  /** The whole map was cut off. */
  | { readonly type: "truncated"; readonly shown: number; readonly total: number }
  /** The server gives only so many relations at once; some between shown entities aren't drawn. */
  | { readonly type: "relationsCutOff"; readonly shown: number }
  | { readonly type: "failed"; readonly fault: AppFault; readonly intent: Intent }
  | PermalinkRemark;

/** How the view differs from what its permalink promised. */
export type PermalinkRemark =
  | { readonly type: "permalinkUnreadable" }
  | { readonly type: "permalinkPartIgnored"; readonly part: string; readonly value: string }
  | { readonly type: "entitiesMissing"; readonly ids: readonly string[] }
  | { readonly type: "selectionMissing"; readonly selection: Selection }
  | { readonly type: "relationCountDiffers"; readonly was: number; readonly is: number }
  | {
      readonly type: "datasetDiffers";
      readonly id: string;
      readonly was: DatasetVersion | null;
      readonly is: DatasetVersion | null;
    };
