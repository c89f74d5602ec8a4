import type { PropertyValue } from "../../prepare/toProperties.ts";
import { ITEM_SEPARATOR } from "./importTables.ts";

const special = /[",\r\n]/u;

/** An absent value is an empty cell; an empty text stands in quotation marks. */
function toCell(value: PropertyValue | undefined): string {
  if (value === undefined) return "";
  const text = typeof value === "object" ? value.join(ITEM_SEPARATOR) : String(value);
  return text === "" || special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line of a file for Neo4j's import. */
export function toImportLine(values: readonly (PropertyValue | undefined)[]): string {
  let line = "";
  for (const [index, value] of values.entries()) line += index === 0 ? toCell(value) : `,${toCell(value)}`;
  return `${line}\n`;
}
