import type { Namesakes } from "../../graph/findNamesakes.ts";
import type { Graph } from "../../graph/Graph.ts";
import type { Changes } from "../../graph/graphAt.ts";
import type { Kind } from "../../graph/Kind.ts";
import type { Language } from "../../graph/Language.ts";
import type { ToolMessages } from "../../i18n/ToolMessages.ts";
import type { Selection } from "../../state/View.ts";
import type { Reader } from "../Reader.tsx";

/** One value of a row, as it reads and as it sorts; null sorts behind everything. */
export interface Cell {
  readonly text: string;
  readonly order: string | number | null;
  /** Where the text isn't in the reader's language. */
  readonly lang?: Language;
  readonly kind?: Kind;
  /** For what is drawn differently as well: a relation without a citation. */
  readonly isWarning?: boolean;
}

export interface Row {
  /** What is selected with the row; its key is unique in the sheet. */
  readonly selection: Selection;
  /** One for each column. */
  readonly cells: readonly Cell[];
}

/** What rows are made of. */
export interface SheetContent {
  readonly visible: Graph;
  readonly changes: Changes | null;
  /** Of all that is loaded. */
  readonly namesakes: Namesakes;
  readonly reader: Reader;
}

export interface Sheet {
  readonly title: (tools: ToolMessages) => string;
  readonly columns: (tools: ToolMessages) => readonly string[];
  /** Of the columns, in per cent. */
  readonly widths: readonly number[];
  readonly rows: (content: SheetContent) => readonly Row[];
}
