import { z } from "zod";
import { runStatement } from "./runStatement.ts";
import type { Writing } from "./Writing.ts";

/** How many may go in one transaction: it has to keep what it deletes in memory. */
const DELETED_AT_ONCE = 10_000;

const answer = z.tuple([z.object({ deleted: z.number() })]);

/** Repeats `cypher/load/<statement>.cypher` until there is nothing left for it to delete. */
export async function deleteInBatches(writing: Writing, statement: string): Promise<void> {
  const parameters = { load: writing.preparation.load, limit: BigInt(DELETED_AT_ONCE) };
  let isMore = true;
  while (isMore) {
    const [{ deleted }] = answer.parse(await runStatement(writing, statement, parameters));
    isMore = deleted === DELETED_AT_ONCE;
  }
}
