import type { Kind } from "../graph/Kind.ts";
import type { Language } from "../graph/Language.ts";
import type { Positions } from "../graph/Position.ts";

export const layoutNames = ["chart", "force", "concentric", "timeline"] as const;

export type LayoutName = (typeof layoutNames)[number];

export function isLayoutName(text: string): text is LayoutName {
  return layoutNames.some((name) => name === text);
}

/** What the panel speaks of. It need not be drawn: a relation whose other end isn't shown can be read as well. */
export interface Selection {
  readonly on: "entity" | "relation";
  readonly id: string;
}

/**
 * What a permalink holds and undo restores. Kept by `reduceView`: no id stands twice in a list, every shown
 * entity has a position, and only shown entities have positions or pins.
 */
export interface View {
  /** Entity ids in order of arrival. */
  readonly shown: readonly string[];
  readonly positions: Positions;
  readonly pinned: readonly string[];
  readonly hiddenKinds: readonly Kind[];
  /** Keys as `formKey` writes them: `BODY/bureau`, or `BODY` for those without a form. */
  readonly hiddenForms: readonly string[];
  readonly hiddenTypes: readonly string[];
  readonly layout: LayoutName;
  /** How wide a year is, while the layout is the timeline. */
  readonly pixelsPerYear: number | null;
  readonly selection: Selection | null;
  readonly language: Language;
}

/** The view before anything is shown. */
export function createEmptyView(language: Language): View {
  return {
    shown: [],
    positions: {},
    pinned: [],
    hiddenKinds: [],
    hiddenForms: [],
    hiddenTypes: [],
    layout: "chart",
    pixelsPerYear: null,
    selection: null,
    language,
  };
}
