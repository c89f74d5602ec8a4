import type { PropertyValue } from "../../prepare/toProperties.ts";
import { ITEM_SEPARATOR } from "./importTables.ts";

const special = /[",\r\n]/u;

function quoteWhereNeeded(text: string): string {
  return text === "" || special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An absent value is an empty cell; an empty text stands in quotation marks. */
function toCell(value: PropertyValue | undefined): string {
  if (typeof value === "string") return quoteWhereNeeded(value);
  if (value === undefined) return "";
  return typeof value === "object" ? quoteWhereNeeded(value.join(ITEM_SEPARATOR)) : String(value);
}

/** A line of a file for Neo4j's import. */
export function toImportLine(values: readonly (PropertyValue | undefined)[]): string {
  return `${values.map(toCell).join(",")}\n`;
}
