import { stringify } from "csv-stringify/sync";
import { LIST_SEPARATOR } from "../../format/columns.ts";
import type { Table } from "../../format/tables.ts";
import { toPropertyName } from "../../prepare/toProperties.ts";
import type { Properties } from "../Properties.ts";

function toCell(value: Properties[string] | undefined): string {
  if (Array.isArray(value)) return value.join(LIST_SEPARATOR);
  return value === undefined || value === false ? "" : String(value);
}

/** RFC 4180 with LF. A lone carriage return is quoted too, which not every reader would take as text otherwise. */
function toLines(rows: string[][]): string {
  return stringify(rows, { quoted_match: /\r/u });
}

/** A table as CSV: its header row, then page after page of `rows`. */
export async function* writeTable(
  table: Table,
  rows: AsyncIterable<readonly Properties[]>,
): AsyncGenerator<string> {
  const columns = Object.keys(table.columns);
  const names = columns.map(toPropertyName);
  yield toLines([columns]);
  for await (const page of rows)
    if (page.length > 0) yield toLines(page.map((row) => names.map((name) => toCell(row[name]))));
}
