import type { Kind } from "../graph/Kind.ts";
import type { PartialDate } from "../graph/PartialDate.ts";
import type { Direction } from "../graph/Relation.ts";
import type { SearchName } from "./AppState.ts";
import type { Inquiry } from "./Inquiry.ts";
import type { LayoutName, Selection } from "./View.ts";

/** Which relations of an entity are meant; without a field, all. */
export interface RelationFilter {
  readonly type?: string;
  readonly direction?: Direction;
  readonly kind?: Kind;
  /** Only those that may hold at this date. */
  readonly validAt?: PartialDate;
}

/** Everything that the reader can ask for and that takes time, as data, so that it can be named, cancelled and retried. */
export type Intent =
  | { readonly type: "loadOverview" }
  | { readonly type: "search"; readonly text: string; readonly box: SearchName }
  | { readonly type: "showEntity"; readonly id: string }
  | { readonly type: "expand"; readonly id: string; readonly filter: RelationFilter }
  | { readonly type: "unfold"; readonly id: string; readonly isWhole: boolean }
  | { readonly type: "loadDetails"; readonly selection: Selection }
  | { readonly type: "loadRelations"; readonly id: string; readonly filter: RelationFilter }
  | { readonly type: "inquire"; readonly inquiry: Inquiry }
  | { readonly type: "loadRelationCounts" }
  /** An export or a page of the notebook; who asked for it is handed it. */
  | { readonly type: "makeFile" }
  | { readonly type: "complete"; readonly text: string }
  | { readonly type: "loadFollowUps"; readonly id: string }
  | { readonly type: "openPermalink"; readonly hash: string }
  | { readonly type: "showWholeMap" }
  | { readonly type: "runLayout"; readonly layout: LayoutName };
