import { createReadStream } from "node:fs";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { z } from "zod";
import { AppError } from "../../graph/AppError.ts";
import type { ImportReport } from "./createImportReport.ts";

/** A record and the line that it stands in, verbatim. */
export interface JsonLine<Value> {
  readonly text: string;
  readonly value: Value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toAdvice(path: string, error: unknown): AppError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const fault =
    code === "ENOENT"
      ? "is not there – name an existing file"
      : code.startsWith("Z_")
        ? "is not whole as a gzip file – fetch it again"
        : "can't be read";
  return new AppError("BAD_USER_INPUT", `${path} ${fault}.`, { cause: error });
}

/** The lines of a file, as many at a time as a piece of it holds. */
async function* readLines(path: string): AsyncGenerator<readonly string[]> {
  const file = createReadStream(path);
  // What goes wrong on the way is thrown to whoever reads the end.
  const text: Readable = path.endsWith(".gz") ? pipeline(file, createGunzip(), () => undefined) : file;
  let rest = "";
  for await (const piece of text.setEncoding("utf8")) {
    const lines = `${rest}${String(piece)}`.split("\n");
    rest = lines.pop() ?? "";
    yield lines;
  }
  yield [rest];
}

/**
 * The records of a file of JSON lines (`.gz` or not), one at a time. A line that holds no such record is noted and left
 * out.
 * @throws AppError `BAD_USER_INPUT` when the file can't be read to its end
 */
export async function* readJsonLines<Value>(
  path: string,
  shape: z.ZodType<Value>,
  report: Pick<ImportReport, "note">,
): AsyncGenerator<JsonLine<Value>> {
  let number = 0;
  function* parseLines(lines: readonly string[]): Generator<JsonLine<Value>> {
    for (const line of lines) {
      number += 1;
      const text = line.trim();
      if (text === "") continue;
      const parsed = shape.safeParse(parseJson(text));
      if (parsed.success) yield { text, value: parsed.data };
      else
        report.note(
          "lines that hold no record of the format: left out",
          `line ${number}: ${parsed.error.issues[0]?.path.join(".") ?? ""} ${parsed.error.issues[0]?.message ?? ""}`,
        );
    }
  }
  const pieces = readLines(path);
  try {
    for (;;) {
      const next = await pieces.next().catch((error: unknown) => {
        throw toAdvice(path, error);
      });
      if (next.done === true) return;
      yield* parseLines(next.value);
    }
  } finally {
    await pieces.return(undefined);
  }
}
