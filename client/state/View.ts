import type { Group } from "../graph/Group.ts";
import type { Kind } from "../graph/Kind.ts";
import type { Language } from "../graph/Language.ts";
import type { PartialDate } from "../graph/PartialDate.ts";
import type { Positions } from "../graph/Position.ts";
import type { Inquiry } from "./Inquiry.ts";

export const layoutNames = ["chart", "force", "concentric", "timeline"] as const;

export type LayoutName = (typeof layoutNames)[number];

export function isLayoutName(text: string): text is LayoutName {
  return layoutNames.some((name) => name === text);
}

export const tableNames = ["entities", "relations", "changes"] as const;

/** The sheets of the table. */
export type TableName = (typeof tableNames)[number];

/** What the panel speaks of. It need not be drawn: a relation whose other end isn't shown can be read as well. */
export interface Selection {
  readonly on: "entity" | "relation";
  readonly id: string;
}

/**
 * What a permalink holds and undo restores. Kept by `reduceView`: no id stands twice in a list, every shown
 * entity and every group has a position, and nothing else has positions or pins; a group's hub is shown.
 */
export interface View {
  /** Entity ids in order of arrival. */
  readonly shown: readonly string[];
  /** What stands in one node each, beside its hub. */
  readonly groups: readonly Group[];
  /** Groups under the ids that `groupId` gives. */
  readonly positions: Positions;
  readonly pinned: readonly string[];
  readonly hiddenKinds: readonly Kind[];
  /** Keys as `formKey` writes them: `BODY/bureau`, or `BODY` for those without a form. */
  readonly hiddenForms: readonly string[];
  readonly hiddenTypes: readonly string[];
  /** As of when: what wasn't there at this date is hidden. Null looks at everything, whenever it was. */
  readonly date: PartialDate | null;
  /** With it, what was there at either date is drawn, and what came and ended in between is told apart. Null without a `date`. */
  readonly comparedWith: PartialDate | null;
  /** The sheet of the table that is open beside the map; null while it is closed. */
  readonly table: TableName | null;
  readonly layout: LayoutName;
  /** How wide a year is, while the layout is the timeline. */
  readonly pixelsPerYear: number | null;
  readonly selection: Selection | null;
  /** What the view answers: what was found is marked. */
  readonly inquiry: Inquiry | null;
  readonly language: Language;
}

/** The view before anything is shown. */
export function createEmptyView(language: Language): View {
  return {
    shown: [],
    groups: [],
    positions: {},
    pinned: [],
    hiddenKinds: [],
    hiddenForms: [],
    hiddenTypes: [],
    date: null,
    comparedWith: null,
    table: null,
    layout: "chart",
    pixelsPerYear: null,
    selection: null,
    inquiry: null,
    language,
  };
}
