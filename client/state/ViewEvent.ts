import type { Kind } from "../graph/Kind.ts";
import type { Language } from "../graph/Language.ts";
import type { Positions } from "../graph/Position.ts";
import type { LayoutName, Selection, View } from "./View.ts";

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
      readonly select?: Selection;
    }
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
  /** Pinned entities stay where they are, whatever the layout says. */
  | {
      readonly type: "laidOut";
      readonly layout: LayoutName;
      readonly positions: Positions;
      /** Of a timeline. */
      readonly pixelsPerYear?: number | null;
    }
  | { readonly type: "selected"; readonly selection: Selection | null }
  | { readonly type: "languageChosen"; readonly language: Language };
