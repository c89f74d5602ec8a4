import type { Widened } from "./Messages.ts";
import type { enTools } from "./toolCatalogues/enTools.ts";

/** The texts of what is loaded when it is opened: dates, table, files, notebook. The shape of the English catalogue. */
export type ToolMessages = Widened<typeof enTools>;
