import { Neo4jError } from "neo4j-driver";
import { AppError } from "../graph/AppError.ts";

const UNAVAILABLE_CODES = new Set(["ServiceUnavailable", "SessionExpired"]);

function isUnavailable(error: Neo4jError): boolean {
  return (
    UNAVAILABLE_CODES.has(error.code) ||
    error.code.startsWith("Neo.TransientError.General.DatabaseUnavailable") ||
    error.code.startsWith("Neo.ClientError.Security.") ||
    error.code === "Neo.ClientError.Database.DatabaseNotFound" ||
    // The driver gives a pool that can't connect in time no code of its own.
    error.message.includes("Connection acquisition timed out")
  );
}

function isTimeout(error: Neo4jError): boolean {
  return /TransactionTimedOut|LockClientStopped|Transaction\.Terminated/u.test(error.code);
}

function isOutOfMemory(error: Neo4jError): boolean {
  return /\.(?:MemoryPool|Transaction)OutOfMemoryError$/u.test(error.code);
}

/**
 * The only translation of the driver's errors; anything unknown becomes `INTERNAL` with the cause, and the
 * statement's name where there is one, kept for the log.
 */
export function toAppError(error: unknown, statement = ""): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof Neo4jError) {
    if (isTimeout(error))
      return new AppError("TIMEOUT", "The query took too long. Ask for less: fewer types, a smaller depth.", {
        cause: error,
      });
    if (isOutOfMemory(error))
      return new AppError(
        "LIMIT_EXCEEDED",
        "The query needs more memory than the database has. Ask for less.",
        {
          facts: { what: "memory" },
          cause: error,
        },
      );
    if (isUnavailable(error))
      return new AppError("DATABASE_UNAVAILABLE", "The database does not answer. Try again in a moment.", {
        cause: error,
      });
  }
  return new AppError("INTERNAL", "Something went wrong on the server.", {
    facts: { statement },
    cause: error,
  });
}
