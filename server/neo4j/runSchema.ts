import type { Database } from "./createDatabase.ts";

/** Each statement waits for its own index to be there; more at once only wait for the disk. */
const STATEMENTS_AT_ONCE = 4;

/**
 * Runs statements that make constraints and indexes, each in a transaction of its own: the statements of a group one
 * after the other, groups side by side. Interrupted, what was made stays, and the rest is made when it is run again.
 */
export async function runSchema(
  database: Pick<Database, "write">,
  groups: readonly (readonly string[])[],
): Promise<void> {
  const waiting = groups.values();
  async function work(): Promise<void> {
    for (const group of waiting) for (const statement of group) await database.write((run) => run(statement));
  }
  await Promise.all(Array.from({ length: STATEMENTS_AT_ONCE }, work));
}
