import { join } from "node:path";
import { z } from "zod";
import { AppError } from "../graph/AppError.ts";
import { createDatabase, type DatabaseOptions } from "../neo4j/createDatabase.ts";
import { defineQuery } from "../neo4j/defineQuery.ts";
import type { LocalPaths } from "./localPaths.ts";
import { type Neo4jProcess, toEndedError } from "./neo4jProcess.ts";
import { pause } from "./pause.ts";
import { SetUpError } from "./SetUpError.ts";

/** What a program needs to speak to a Neo4j. */
export type Connection = Omit<DatabaseOptions, "timeoutMs">;

const POLL_MS = 50;
const CLOSED_GRACE_MS = 10_000;
/** Ten times what it takes: a machine under load is no reason to give up, and an end of the process is seen at once. */
const DEADLINE_MS = 180_000;

const ping = defineQuery<Record<string, never>>()("queries/ping", z.object({ answer: z.literal(1) }));

/** The code that Neo4j itself gave, where the error came from there. */
function toServerCode(error: unknown): string {
  const cause = error instanceof AppError ? error.cause : undefined;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

/** Whether Neo4j answered that it doesn't know us, or that there were too many such tries. */
function isRefusal(error: unknown): boolean {
  return toServerCode(error).startsWith("Neo.ClientError.Security.");
}

/** Whether Bolt answers and the database behind it doesn't: they open before Bolt does, or not at all. */
function isClosed(error: unknown): boolean {
  return toServerCode(error) === "Neo.TransientError.General.DatabaseUnavailable";
}

/** What no waiting will change, in words. */
function toLastingFault(error: unknown, { paths, closedMs }: { paths: LocalPaths; closedMs: number }) {
  if (isRefusal(error))
    return new SetUpError(
      `The local Neo4j does not accept the password in ${paths.password}.`,
      `Put the right file back, or delete ${paths.data} and it: the dataset is loaded again.`,
      { cause: error },
    );
  if (isClosed(error) && closedMs > CLOSED_GRACE_MS)
    return new SetUpError(
      `The local Neo4j runs, but does not open its database: see ${join(paths.logs, "debug.log")}.`,
      `If the data is broken, delete ${paths.data} and ${paths.password}: the dataset is loaded again.`,
      { cause: error },
    );
  return undefined;
}

/** Asks until Neo4j answers a query; gives up when the process ends, refuses us, or after three minutes. */
export async function waitUntilReady(
  neo4j: Neo4jProcess,
  { paths, connection }: { paths: LocalPaths; connection: Connection },
  signal: AbortSignal,
): Promise<void> {
  const database = createDatabase({ ...connection, timeoutMs: DEADLINE_MS });
  const since = performance.now();
  let closedSince: number | undefined;
  try {
    for (;;) {
      try {
        await database.read(ping, {});
        return;
      } catch (error) {
        const now = performance.now();
        closedSince = isClosed(error) ? (closedSince ?? now) : undefined;
        const fault = toLastingFault(error, { paths, closedMs: now - (closedSince ?? now) });
        if (fault !== undefined) throw fault;
        if (!neo4j.isAlive()) throw toEndedError(paths, await neo4j.ended);
        if (now - since > DEADLINE_MS)
          throw new SetUpError("Neo4j did not answer within three minutes.", `Read ${paths.logs}.`, {
            cause: error,
          });
      }
      await pause(POLL_MS, signal);
    }
  } finally {
    await database.close();
  }
}
