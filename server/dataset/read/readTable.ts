import { join } from "node:path";
import { type Row, type Table, toRow } from "../format/tables.ts";
import { type Problems, quote } from "../problems.ts";
import type { DatasetFolder } from "./findTables.ts";
import { readRecords, UnreadableRest } from "./readRecords.ts";

/** A row and where it stands. */
export interface Line<AnyTable> {
  readonly file: string;
  readonly line: number;
  readonly row: Row<AnyTable>;
}

const REPLACEMENT_CHARACTER = "\uFFFD";

function describeHeader(header: readonly string[], columns: readonly string[]): string[] {
  if (header.some((name) => name.includes(REPLACEMENT_CHARACTER) || name.includes("\0")))
    return ["not encoded in UTF-8 – save the file as UTF-8"];
  const missing = columns.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !columns.includes(name));
  const doubled = header.filter((name, index) => columns.includes(name) && header.indexOf(name) !== index);
  return [
    ...missing.map((name) => `the column ${name} is missing – add it, even if its cells are empty`),
    ...unknown.map((name) => `there is no column ${quote(name)} – rename it or remove it`),
    ...doubled.map((name) => `the column ${name} is there twice – remove one`),
  ];
}

function hasLostLetters(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.includes(REPLACEMENT_CHARACTER));
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === "");
}

/**
 * The rows of a table as far as they can be read; what can't is a problem that loses rows. Cells aren't checked here.
 */
export async function* readTable<Name extends string>(
  folder: DatasetFolder,
  table: Table<Name>,
  problems: Problems,
): AsyncGenerator<Line<Table<Name>>> {
  const file = folder.files.get(table.name);
  if (file === undefined) return;
  const lose = (line: number, message: string) => problems.addLoss(table.name, { file, line, message });
  const columns = Object.keys(table.columns);
  let header: readonly string[] | undefined;
  let hasSaidEncoding = false;

  try {
    for await (const records of readRecords(join(folder.path, file)))
      for (const { line, cells } of records) {
        if (header === undefined) {
          const faults = describeHeader(cells, columns);
          for (const fault of faults) lose(line, fault);
          if (faults.length > 0) return;
          header = cells;
        } else if (isBlank(cells)) {
          lose(line, "the row is blank – remove it");
        } else if (cells.length !== header.length) {
          lose(
            line,
            `the row has ${cells.length} cells, the header ${header.length} – quote cells that hold commas`,
          );
        } else {
          if (!hasSaidEncoding && hasLostLetters(cells)) {
            hasSaidEncoding = true;
            lose(line, "not encoded in UTF-8, or letters were lost before – save the file as UTF-8");
          }
          yield { file, line, row: toRow(table, header, cells) };
        }
      }
  } catch (error) {
    if (!(error instanceof UnreadableRest)) throw error;
    lose(error.line, error.message);
    return;
  }
  if (header === undefined) lose(1, `the file is empty – begin it with the header ${columns.join(",")}`);
}
