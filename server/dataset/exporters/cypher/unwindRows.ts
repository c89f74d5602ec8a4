import type { Properties } from "../Properties.ts";
import { toMapLiteral, toName, toTextLiteral } from "./literals.ts";

/** Rows in one statement: few enough for one transaction, many enough for the network. */
const ROWS_PER_STATEMENT = 200;

/** The separators that Unicode keeps for this; no text that people read holds one. */
const CELL_END = "\u001F";
const ITEM_END = "\u001E";

type CellType = "text" | "integer" | "float" | "flag" | "list";

/** How a cell becomes a value again; an empty one is absent. */
const readers: Readonly<Record<CellType, (cell: string) => string>> = {
  text: (cell) => cell,
  integer: (cell) => `toInteger(${cell})`,
  float: (cell) => `toFloat(${cell})`,
  flag: (cell) => `toBoolean(${cell})`,
  list: (cell) => `split(${cell}, ${toTextLiteral(ITEM_END)})`,
};

const isPlainText = (value: unknown) =>
  typeof value === "string" && value !== "" && !/[\u001E\u001F]/u.test(value);

/** The type that holds a value exactly; undefined for what can't stand in a cell. */
function toCellType(value: Properties[string]): CellType | undefined {
  if (Array.isArray(value)) return value.length > 0 && value.every(isPlainText) ? "list" : undefined;
  if (typeof value === "number") return Number.isSafeInteger(value) ? "integer" : "float";
  if (typeof value === "boolean") return "flag";
  return isPlainText(value) ? "text" : undefined;
}

/** The type of a column that holds both; a column with one float in it is a column of floats. */
function toCommonType(before: CellType | undefined, next: CellType | undefined): CellType | undefined {
  if (before === undefined || before === next) return next;
  const areNumbers = [before, next].every((type) => type === "integer" || type === "float");
  return areNumbers ? "float" : undefined;
}

/** The columns of a table that holds all rows; undefined where there is none. */
function toColumns(rows: readonly Properties[]): ReadonlyMap<string, CellType> | undefined {
  const columns = new Map<string, CellType>();
  for (const row of rows)
    for (const [name, value] of Object.entries(row)) {
      const type = toCommonType(columns.get(name), toCellType(value));
      if (type === undefined) return undefined;
      columns.set(name, type);
    }
  return columns;
}

function toLine(row: Properties, columns: ReadonlyMap<string, CellType>): string {
  const cells = [...columns.keys()].map((name) => {
    const value = row[name];
    return Array.isArray(value) ? value.join(ITEM_END) : String(value ?? "");
  });
  return toTextLiteral(cells.join(CELL_END));
}

function toUnwoundLines(rows: readonly Properties[], columns: ReadonlyMap<string, CellType>): string {
  const lines = rows.map((row) => toLine(row, columns));
  const pairs = [...columns].map(
    ([name, type], index) => `${toName(name)}: ${readers[type](`nullIf(cells[${index}], '')`)}`,
  );
  return `UNWIND [
  ${lines.join(",\n  ")}
] AS line
WITH split(line, ${toTextLiteral(CELL_END)}) AS cells
WITH {${pairs.join(", ")}} AS row`;
}

/**
 * `statement` for every row, as `row`, some hundred rows at a time. A row is written as one text with separators,
 * which Neo4j reads ten times as fast as a map of literals; what doesn't fit into that is written as a map.
 */
export function* unwindRows(rows: readonly Properties[], statement: string): Generator<string> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const part = rows.slice(start, start + ROWS_PER_STATEMENT);
    const columns = toColumns(part);
    const unwound =
      columns === undefined
        ? `UNWIND [\n  ${part.map(toMapLiteral).join(",\n  ")}\n] AS row`
        : toUnwoundLines(part, columns);
    yield `${unwound}\n${statement};\n`;
  }
}
