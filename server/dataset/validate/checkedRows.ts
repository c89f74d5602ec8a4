import type { Column } from "../format/columns.ts";
import { listColumns, type Table } from "../format/tables.ts";
import { type Problems, quote } from "../problems.ts";
import type { DatasetFolder } from "../read/findTables.ts";
import { type Line, readTable } from "../read/readTable.ts";

/** What every check works on. */
export interface Validation {
  readonly folder: DatasetFolder;
  readonly problems: Problems;
  /** Called once for each row that was read. */
  readonly onRow: () => void;
}

/** Where a problem of a row is reported. */
export type Place = Pick<Line<unknown>, "file" | "line">;

function describeCell(column: Column, cell: string): string | undefined {
  if (cell === "") return column.isRequired ? `is empty – write ${column.expects}` : undefined;
  return column.accepts(cell) ? undefined : `${quote(cell)} does not belong here – write ${column.expects}`;
}

/** The rows of a table, counted, every cell of them checked by its column. */
export async function* checkedRows<Name extends string>(
  { folder, problems, onRow }: Validation,
  table: Table<Name>,
): AsyncGenerator<Line<Table<Name>>> {
  const columns = listColumns(table);
  for await (const line of readTable(folder, table, problems)) {
    onRow();
    for (const [name, column] of columns) {
      const fault = describeCell(column, line.row[name]);
      if (fault !== undefined)
        problems.add({ file: line.file, line: line.line, message: `${name}: ${fault}` });
    }
    yield line;
  }
}

/** Adds a problem at a row. */
export function fault(
  { problems }: Pick<Validation, "problems">,
  { file, line }: Place,
  message: string,
): void {
  problems.add({ file, line, message });
}
