import { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";
import { AppError } from "../../server/graph/AppError.ts";
import { describeError, formatError } from "../../server/graphql/formatError.ts";

/** As Apollo hands an error on: with its code where it gave one. */
function format(error: unknown, code = "INTERNAL_SERVER_ERROR") {
  const message = error instanceof Error ? error.message : String(error);
  return formatError(
    { message, locations: [{ line: 1, column: 3 }], path: ["entity"], extensions: { code } },
    error,
  );
}

const thrownByResolver = (originalError: Error) =>
  new GraphQLError(originalError.message, { originalError, path: ["entity"] });

describe("errors of the house", () => {
  it("keep code, words and facts, wherever they were wrapped", () => {
    const cause = new AppError("BAD_USER_INPUT", "`first` must be 1 to 200.", {
      facts: { argument: "first", limit: 200 },
    });
    const wrapped = thrownByResolver(new GraphQLError(cause.message, { originalError: cause }));
    expect(format(wrapped)).toEqual({
      message: "`first` must be 1 to 200.",
      locations: [{ line: 1, column: 3 }],
      path: ["entity"],
      extensions: { code: "BAD_USER_INPUT", facts: { argument: "first", limit: 200 } },
    });
  });

  it("have no facts where there are none", () => {
    expect(format(new AppError("TIMEOUT", "Too slow.")).extensions).toEqual({ code: "TIMEOUT" });
  });
});

describe("faults of the request", () => {
  it.each([
    "GRAPHQL_PARSE_FAILED",
    "GRAPHQL_VALIDATION_FAILED",
    "BAD_USER_INPUT",
    "BAD_REQUEST",
    "OPERATION_RESOLUTION_FAILURE",
  ])("%s is BAD_USER_INPUT in GraphQL's words", (code) => {
    expect(format(new GraphQLError('Cannot query field "x".'), code)).toMatchObject({
      message: 'Cannot query field "x".',
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  it("keeps GraphQL's words where a scalar refused a value", () => {
    const originalError = new TypeError("A date is a text.");
    const error = new GraphQLError("Expected value of type PartialDate, found 5; A date is a text.", {
      originalError,
    });
    expect(format(error, "GRAPHQL_VALIDATION_FAILED")).toMatchObject({
      message: error.message,
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  it("a null that GraphQL only meets while it runs names its argument", () => {
    const error = new GraphQLError('Argument "ids" of non-null type "[ID!]!" must not be null.');
    expect(format(error).extensions).toEqual({ code: "BAD_USER_INPUT", facts: { argument: "ids" } });
  });

  it("a document with too many tokens says how many there may be", () => {
    const error = new GraphQLError("Syntax Error: Document contains more that 5000 tokens. Parsing aborted.");
    expect(format(error, "GRAPHQL_PARSE_FAILED").extensions).toEqual({
      code: "LIMIT_EXCEEDED",
      facts: { what: "tokens", limit: 5000, actual: 5001 },
    });
  });
});

describe("everything else is INTERNAL and says nothing", () => {
  const secret = "MATCH (n) RETURN n at /srv/kelisim/server/neo4j/createDatabase.ts:12";
  it.each([
    ["an error of a resolver", thrownByResolver(new Error(secret))],
    ["one that looks like a request's fault", thrownByResolver(new Error('Argument "x" of type: ' + secret))],
    [
      "an AppError that wraps it",
      new AppError("INTERNAL", secret, { facts: { file: secret }, cause: new Error(secret) }),
    ],
    ["a null where the schema has none", new GraphQLError(`Cannot return null for ${secret}`)],
    ["no error at all", secret],
  ])("%s", (_what, error) => {
    const formatted = format(error);
    expect(formatted.extensions).toEqual({ code: "INTERNAL" });
    expect(JSON.stringify(formatted)).not.toMatch(/MATCH|srv|\.ts/u);
    expect(describeError(error).code).toBe("INTERNAL");
  });
});
