import { createReadStream } from "node:fs";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { type CsvFault, type CsvRow, splitRows } from "./splitRows.ts";

/** The rest of a CSV file can't be read. */
export class UnreadableRest extends Error {
  override readonly name = "UnreadableRest";
  readonly line: number;

  constructor(line: number, message: string, cause?: unknown) {
    super(message, { cause });
    this.line = line;
  }
}

const advice: Readonly<Record<CsvFault, string>> = {
  NOT_CLOSED: "a quotation mark is opened and never closed – close it, or double it inside a cell",
  TOO_LONG: "the row is longer than 1,000,000 characters – close its quotation mark",
  OPENED_INSIDE:
    "a quotation mark inside an unquoted cell – put the whole cell in quotation marks and double the mark",
  CLOSED_INSIDE: "text after a closing quotation mark – double the marks inside a quoted cell",
};

const BYTE_ORDER_MARK = "\uFEFF";

/** Whatever goes wrong in the pipeline is thrown to whoever reads its end. */
function leaveToReader(): void {}

/** The text of a file, in pieces. */
function openText(path: string): AsyncIterable<string> {
  const file = createReadStream(path);
  const text: Readable = path.endsWith(".gz") ? pipeline(file, createGunzip(), leaveToReader) : file;
  return text.setEncoding("utf8");
}

function isCompressionFault(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}

/**
 * The rows of a CSV file (RFC 4180, LF or CRLF, `.gz` or not), as many at a time as a piece of the file holds.
 * @throws UnreadableRest after the last row that could be read.
 */
export async function* readRecords(path: string): AsyncGenerator<readonly CsvRow[]> {
  let line = 1;
  let rest: string | undefined;
  function* split(piece: string, isLast: boolean): Generator<readonly CsvRow[]> {
    const text =
      rest === undefined && piece.startsWith(BYTE_ORDER_MARK) ? piece.slice(1) : (rest ?? "") + piece;
    const found = splitRows(text, { line, isLast });
    ({ line, rest } = found);
    if (found.rows.length > 0) yield found.rows;
    if (found.fault !== undefined) throw new UnreadableRest(line, advice[found.fault]);
  }
  try {
    for await (const piece of openText(path)) yield* split(piece, false);
    yield* split("", true);
  } catch (error) {
    if (!isCompressionFault(error)) throw error;
    throw new UnreadableRest(1, "not whole as a gzip file – compress it again", error);
  }
}
