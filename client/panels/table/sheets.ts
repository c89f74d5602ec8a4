import type { TableName } from "../../state/View.ts";
import { changeSheet } from "./changeSheet.ts";
import { entitySheet } from "./entitySheet.ts";
import { relationSheet } from "./relationSheet.ts";
import type { Sheet } from "./Sheet.ts";

/** Every sheet there is, in the order of the tabs. */
export const sheets: Readonly<Record<TableName, Sheet>> = {
  entities: entitySheet,
  relations: relationSheet,
  changes: changeSheet,
};
