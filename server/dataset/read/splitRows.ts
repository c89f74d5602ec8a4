/** One row of a CSV file, not yet understood; `line` is where it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a row and all after it can't be read. */
export type CsvFault = "TOO_LONG" | "NOT_CLOSED" | "OPENED_INSIDE" | "CLOSED_INSIDE";

/** What a text begins with. */
export interface Split {
  readonly rows: readonly CsvRow[];
  /** What may be a part of a row: it goes before the next piece. Empty at the end of a file. */
  readonly rest: string;
  /** Where the rest begins, or the row with the fault. */
  readonly line: number;
  readonly fault?: CsvFault;
}

/** A quotation mark that is never closed must not swallow a whole file into memory. */
export const LONGEST_ROW = 1_000_000;

/** A row with quotation marks; `end` is where the next one begins, undefined where the text ends within the row. */
interface QuotedRow {
  readonly cells: readonly string[];
  readonly end: number | undefined;
  readonly fault?: CsvFault;
}

interface Cell {
  readonly text: string;
  /** What follows it is the separator, the end of the row or that of the text. */
  readonly end: number;
}

function readQuotedCell(text: string, from: number): Cell | undefined {
  let close = text.indexOf('"', from + 1);
  let isDoubled = false;
  while (close !== -1 && text[close + 1] === '"') {
    isDoubled = true;
    close = text.indexOf('"', close + 2);
  }
  if (close === -1) return undefined;
  const inside = text.slice(from + 1, close);
  return { text: isDoubled ? inside.replaceAll('""', '"') : inside, end: close + 1 };
}

function readBareCell(text: string, from: number): Cell {
  let end = from;
  while (end < text.length && text[end] !== "," && text[end] !== "\n" && text[end] !== '"') end += 1;
  if (text[end] === "\n" && end > from && text[end - 1] === "\r") end -= 1;
  return { text: text.slice(from, end), end };
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === "\n" || (text[at] === "\r" && text[at + 1] === "\n");
}

/** Whether what stands at the end of a text may be the first half of something. */
function isOpen(text: string, at: number): boolean {
  return at === text.length || (at === text.length - 1 && text[at] === "\r");
}

function readQuotedRow(text: string, from: number, isLast: boolean): QuotedRow {
  const cells: string[] = [];
  for (let at = from; ; at += 1) {
    const isQuoted = text[at] === '"';
    const cell = isQuoted ? readQuotedCell(text, at) : readBareCell(text, at);
    if (cell === undefined) return { cells, end: undefined, ...(isLast ? { fault: "NOT_CLOSED" } : {}) };
    cells.push(cell.text);
    at = cell.end;
    if (text[at] === ",") continue;
    if (isLineEnd(text, at)) return { cells, end: at + (text[at] === "\n" ? 1 : 2) };
    if (at === text.length && isLast) return { cells, end: at };
    if (isOpen(text, at) && !isLast) return { cells, end: undefined };
    return { cells, end: undefined, fault: isQuoted ? "CLOSED_INSIDE" : "OPENED_INSIDE" };
  }
}

function countLines(text: string, from: number, until: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < until; at = text.indexOf("\n", at + 1))
    lines += 1;
  return lines;
}

/**
 * Splits a text that begins with a row into the rows that are whole (RFC 4180, LF or CRLF). Most rows hold no quotation
 * mark and cost one search for their end: reading is a large part of loading, and a general parser took several times as
 * long.
 * @param line of the first row
 * @param isLast whether nothing follows
 */
export function splitRows(
  text: string,
  { line: first, isLast }: { readonly line: number; readonly isLast: boolean },
): Split {
  const rows: CsvRow[] = [];
  let line = first;
  let at = 0;
  let quote = text.indexOf('"');
  while (at < text.length) {
    const newline = text.indexOf("\n", at);
    const stop = newline === -1 ? text.length : newline;
    if (quote !== -1 && quote < stop) {
      const { cells, end, fault } = readQuotedRow(text, at, isLast);
      if (fault !== undefined) return { rows, rest: "", line, fault };
      if (end === undefined) break;
      if (end - at > LONGEST_ROW) return { rows, rest: "", line, fault: "TOO_LONG" };
      rows.push({ line, cells });
      line += countLines(text, at, end);
      at = end;
      quote = text.indexOf('"', at);
    } else if (newline === -1 && !isLast) {
      break;
    } else {
      if (stop - at > LONGEST_ROW) return { rows, rest: "", line, fault: "TOO_LONG" };
      const end = newline > at && text[newline - 1] === "\r" ? newline - 1 : stop;
      rows.push({ line, cells: text.slice(at, end).split(",") });
      line += 1;
      at = stop + 1;
    }
  }
  const rest = text.slice(at);
  return rest.length > LONGEST_ROW ? { rows, rest: "", line, fault: "TOO_LONG" } : { rows, rest, line };
}
