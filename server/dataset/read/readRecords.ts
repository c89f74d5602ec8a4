import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { CsvError, parse } from "csv-parse";

/** One row of a CSV file, not yet understood; `line` is where it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rest of a CSV file can't be read. */
export class UnreadableRest extends Error {
  override readonly name = "UnreadableRest";
  readonly line: number;

  constructor(line: number, message: string, cause: unknown) {
    super(message, { cause });
    this.line = line;
  }
}

/** A quotation mark that is never closed must not swallow a whole file into memory. */
const LONGEST_ROW = 1_000_000;

const advice: Readonly<{ [code: string]: string }> = {
  CSV_QUOTE_NOT_CLOSED: "a quotation mark is opened and never closed – close it, or double it inside a cell",
  CSV_MAX_RECORD_SIZE: "the row is longer than 1,000,000 characters – close its quotation mark",
  INVALID_OPENING_QUOTE:
    "a quotation mark inside an unquoted cell – put the whole cell in quotation marks and double the mark",
  CSV_INVALID_CLOSING_QUOTE: "text after a closing quotation mark – double the marks inside a quoted cell",
};

/** Whatever goes wrong in the pipeline is thrown to whoever reads the parser. */
function leaveToReader(): void {}

interface Span {
  readonly from?: number;
  readonly to?: number;
}

/** The parser is told of no columns: its records are arrays of texts. */
function openRecords(path: string, span: Span = {}): AsyncIterable<string[]> {
  const parser = parse({
    ...span,
    bom: true,
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
  });
  if (path.endsWith(".gz")) pipeline(createReadStream(path), createGunzip(), parser, leaveToReader);
  else pipeline(createReadStream(path), parser, leaveToReader);
  return parser;
}

function countLines(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells)
    for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

function isCompressionFault(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}

/**
 * The rows of a CSV file (RFC 4180, LF or CRLF, `.gz` or not), one at a time.
 * @throws UnreadableRest after the last row that could be read.
 */
export async function* readRecords(path: string): AsyncGenerator<CsvRow> {
  let line = 1;
  let count = 0;
  async function* follow(records: AsyncIterable<string[]>): AsyncGenerator<CsvRow> {
    for await (const cells of records) {
      yield { line, cells };
      line += countLines(cells);
      count += 1;
    }
  }
  try {
    yield* follow(openRecords(path));
  } catch (error) {
    if (isCompressionFault(error))
      throw new UnreadableRest(1, "not whole as a gzip file – compress it again", error);
    if (!(error instanceof CsvError)) throw error;
    // The rows before the fault were dropped with the stream: they are read again, so that none is lost.
    const whole = Number(error["records"]);
    if (whole > count) yield* follow(openRecords(path, { from: count + 1, to: whole }));
    throw new UnreadableRest(
      line,
      advice[error.code] ?? `${error.message} – correct the quotation marks`,
      error,
    );
  }
}
