import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { ExpectedAnswer } from "./judgeAnswer.ts";

const row = z.object({
  meaning: z.string(),
  shape: z.string(),
  language: z.enum(["en", "ru", "kk"]),
  question: z.string(),
  status: z.enum(["ANSWERED", "EMPTY", "AMBIGUOUS", "NOT_UNDERSTOOD", "EMPTY/NOT_UNDERSTOOD"]),
  expected: z.string(),
});

/** The rows of every CSV file of a folder. @throws when a row isn't one of a question set. */
export function readQuestionSets(folder: string): ExpectedAnswer[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .toSorted()
    .flatMap((name) =>
      z.array(row).parse(parse(readFileSync(join(folder, name)), { columns: true, bom: true })),
    );
}
