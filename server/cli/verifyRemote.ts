import type { DatabaseConfig } from "../config.ts";
import { AppError } from "../graph/AppError.ts";
import { pause } from "../localNeo4j/pause.ts";
import { SetUpError } from "../localNeo4j/SetUpError.ts";
import { createDatabase } from "../neo4j/createDatabase.ts";

/** The part of the configuration that names somebody else's Neo4j. */
export type RemoteConfig = Extract<DatabaseConfig, { kind: "remote" }>;

/** A Neo4j that starts together with us (compose) may need so long. */
const PATIENCE_MS = 15_000;
const POLL_MS = 500;

function toReason(error: unknown): { code: string; message: string } {
  const cause = error instanceof AppError ? error.cause : error;
  if (!(cause instanceof Error))
    return { code: "", message: error instanceof Error ? error.message : String(error) };
  return { code: "code" in cause ? String(cause.code) : "", message: cause.message };
}

/** What no waiting will change, in words. */
export function toLastingFault(code: string, { uri, user, database }: RemoteConfig): SetUpError | undefined {
  if (code === "Neo.ClientError.Security.AuthenticationRateLimit")
    return new SetUpError(
      `${uri} refuses all log-ins for a while after too many wrong ones.`,
      "Try again in a minute.",
    );
  if (code.startsWith("Neo.ClientError.Security."))
    return new SetUpError(
      `${uri} does not accept the password of ${user}.`,
      "Correct NEO4J_USER and NEO4J_PASSWORD.",
    );
  if (code === "Neo.ClientError.Database.DatabaseNotFound")
    return new SetUpError(`${uri} has no database named ${database}.`, "Correct NEO4J_DATABASE.");
  return undefined;
}

/**
 * Resolves when the Neo4j that the environment names answers.
 * @throws SetUpError at once for a wrong password or database, after `patienceMs` when nothing answers.
 */
export async function verifyRemote(
  remote: RemoteConfig,
  options: {
    readonly signal: AbortSignal;
    readonly report: (detail: string) => void;
    readonly patienceMs?: number;
  },
): Promise<void> {
  const { signal, report, patienceMs = PATIENCE_MS } = options;
  const database = createDatabase({ ...remote, timeoutMs: PATIENCE_MS });
  const deadline = performance.now() + patienceMs;
  try {
    for (;;) {
      try {
        return await database.verify();
      } catch (error) {
        const { code, message } = toReason(error);
        const lasting = toLastingFault(code, remote);
        if (lasting !== undefined) throw lasting;
        if (performance.now() > deadline)
          throw new SetUpError(
            `${remote.uri} does not answer: ${message}`,
            "Check NEO4J_URI and that Neo4j runs there, or unset NEO4J_URI to use a local one.",
            { cause: error },
          );
        report("no answer yet");
      }
      await pause(POLL_MS, signal);
    }
  } finally {
    await database.close();
  }
}
