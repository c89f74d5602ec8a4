import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
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
  const file = createReadStream(path);
  const isCompressed = path.endsWith(".gz");
  const input = isCompressed ? file.pipe(createGunzip()) : file;
  // A pipe does not pass errors on.
  if (isCompressed) file.on("error", (error) => input.destroy(error));
  const failed = new Promise<never>((_resolve, reject) => {
    input.on("error", reject);
  });
  failed.catch(() => undefined);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  let number = 0;
  try {
    for (;;) {
      const next = await Promise.race([lines.next(), failed]);
      if (next.done === true) break;
      number += 1;
      const text = next.value;
      if (text.trim() === "") continue;
      const parsed = shape.safeParse(parseJson(text));
      if (parsed.success) yield { text, value: parsed.data };
      else
        report.note(
          "lines that hold no record of the format: left out",
          `line ${number}: ${parsed.error.issues[0]?.path.join(".") ?? ""} ${parsed.error.issues[0]?.message ?? ""}`,
        );
    }
  } catch (error) {
    throw toAdvice(path, error);
  } finally {
    file.destroy();
  }
}
