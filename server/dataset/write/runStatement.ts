import { z } from "zod";
import { AppError } from "../../graph/AppError.ts";
import { readCypher } from "../../neo4j/readCypher.ts";
import type { Writing } from "./Writing.ts";

const counted = z.tuple([z.object({ written: z.number() })]);

/** Runs `cypher/load/<name>.cypher`, which is also told the dataset and the run, and gives its rows. */
export function runStatement(
  { run: ownRun, preparation: { dataset }, transact }: Writing,
  name: string,
  parameters: object = {},
): Promise<Record<string, unknown>[]> {
  const text = readCypher(`load/${name}`);
  return transact((run) => run(text, { dataset, run: ownRun, ...parameters }));
}

/**
 * Runs a statement that writes rows and answers how many.
 * @throws AppError when it did not write every row
 */
export async function writeRows(writing: Writing, name: string, rows: readonly object[]): Promise<void> {
  const [{ written }] = counted.parse(await runStatement(writing, name, { rows }));
  if (written !== rows.length)
    throw createOvertakenError(writing, `${written} of ${rows.length} rows of ${name}`);
}

/** What a run is told that is not the last that began: its statements find the dataset in other hands. */
export function createOvertakenError({ preparation: { dataset } }: Writing, done: string): AppError {
  const message = `Another load of ${dataset} began meanwhile (${done} written here). Load it again when it is done.`;
  return new AppError("DATABASE_UNAVAILABLE", message, { facts: { reason: "loading" } });
}
