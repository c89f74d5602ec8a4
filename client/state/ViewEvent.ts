import type { Group } from "../graph/Group.ts";
import type { Kind } from "../graph/Kind.ts";
import type { Language } from "../graph/Language.ts";
import type { PartialDate } from "../graph/PartialDate.ts";
import type { Position, Positions } from "../graph/Position.ts";
import type { Inquiry } from "./Inquiry.ts";
import type { LayoutName, Selection, TableName, View } from "./View.ts";

/**
 * Everything that can change a view. Events are self-contained (positions travel inside), so that the same
 * events give the same view, whenever and wherever they are replayed.
 */
export type ViewEvent =
  /** `around` is the entity that was expanded; `select` selects in the same step. */
  | {
      readonly type: "entitiesAdded";
      readonly ids: readonly string[];
      readonly positions: Positions;
      readonly around?: string;
      /** They come, or take the place of what they were before; without anything left in them they go. */
      readonly groups?: readonly Group[];
      readonly select?: Selection;
    }
  /** Entities give way to a group that stands for them. */
  | {
      readonly type: "groupFolded";
      readonly group: Group;
      readonly ids: readonly string[];
      readonly position: Position;
    }
  /** Of groups, too. */
  | { readonly type: "entitiesRemoved"; readonly ids: readonly string[] }
  /** Keeps only these. */
  | { readonly type: "othersRemoved"; readonly ids: readonly string[] }
  | { readonly type: "viewCleared" }
  /** An example, a permalink or the whole map. */
  | { readonly type: "viewOpened"; readonly view: View }
  /** By the reader's hand: what was moved is pinned. */
  | { readonly type: "nodesMoved"; readonly positions: Positions }
  | { readonly type: "pinToggled"; readonly id: string }
  | { readonly type: "kindToggled"; readonly kind: Kind }
  | { readonly type: "formToggled"; readonly form: string }
  | { readonly type: "typeToggled"; readonly relationType: string }
  | { readonly type: "filtersCleared" }
  /** Null looks at everything, whenever it was. Without a date there is nothing to compare. */
  | {
      readonly type: "dateChosen";
      readonly date: PartialDate | null;
      readonly comparedWith: PartialDate | null;
    }
  | { readonly type: "tableChosen"; readonly table: TableName | null }
  /** Pinned entities stay where they are, whatever the layout says. */
  | {
      readonly type: "laidOut";
      readonly layout: LayoutName;
      readonly positions: Positions;
      /** Of a timeline. */
      readonly pixelsPerYear?: number | null;
    }
  | { readonly type: "selected"; readonly selection: Selection | null }
  /** What is selected gives way to the inquiry. */
  | { readonly type: "inquired"; readonly inquiry: Inquiry | null }
  /** What was found comes onto the map; right after its `inquired`, both are one step. */
  | {
      readonly type: "inquiryAnswered";
      readonly inquiry: Inquiry;
      readonly ids: readonly string[];
      readonly positions: Positions;
    }
  /** One of the found ways, counted from 0, or all alike. */
  | { readonly type: "pathChosen"; readonly chosen: number | null }
  | { readonly type: "languageChosen"; readonly language: Language };
