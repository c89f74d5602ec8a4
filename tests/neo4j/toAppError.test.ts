import { Neo4jError } from "neo4j-driver";
import { describe, expect, it } from "vitest";
import { AppError } from "../../server/graph/AppError.ts";
import { toAppError } from "../../server/neo4j/toAppError.ts";

const driverError = (code: string, message = "") => new Neo4jError(message, code, "50N42", "");

describe("toAppError", () => {
  it.each([
    { code: "ServiceUnavailable", expected: "DATABASE_UNAVAILABLE" },
    { code: "SessionExpired", expected: "DATABASE_UNAVAILABLE" },
    { code: "Neo.TransientError.General.DatabaseUnavailable", expected: "DATABASE_UNAVAILABLE" },
    { code: "Neo.ClientError.Security.Unauthorized", expected: "DATABASE_UNAVAILABLE" },
    { code: "Neo.ClientError.Database.DatabaseNotFound", expected: "DATABASE_UNAVAILABLE" },
    { code: "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", expected: "TIMEOUT" },
    { code: "Neo.TransientError.Transaction.Terminated", expected: "TIMEOUT" },
    { code: "Neo.TransientError.Transaction.LockClientStopped", expected: "TIMEOUT" },
    { code: "Neo.TransientError.General.MemoryPoolOutOfMemoryError", expected: "LIMIT_EXCEEDED" },
    { code: "Neo.TransientError.General.TransactionOutOfMemoryError", expected: "LIMIT_EXCEEDED" },
    { code: "Neo.ClientError.Statement.SyntaxError", expected: "INTERNAL" },
  ])("$code is $expected, its cause kept for the log", ({ code, expected }) => {
    const cause = driverError(code);
    expect(toAppError(cause)).toMatchObject({ code: expected, cause });
  });

  it("knows a pool that can't connect by its words", () => {
    const error = driverError("N/A", "Connection acquisition timed out in 950 ms.");
    expect(toAppError(error).code).toBe("DATABASE_UNAVAILABLE");
  });

  it("leaves an AppError as it is", () => {
    const error = new AppError("NOT_FOUND", "Nothing.");
    expect(toAppError(error)).toBe(error);
  });

  it("says nothing of anything else", () => {
    expect(toAppError(new TypeError("secret"))).toMatchObject({
      code: "INTERNAL",
      message: expect.not.stringContaining("secret"),
    });
  });
});
