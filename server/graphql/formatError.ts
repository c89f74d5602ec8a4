import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { AppError, type ErrorCode, type ErrorFacts } from "../graph/AppError.ts";

/** Codes that GraphQL and Apollo give to faults of the request. */
const REQUEST_FAULTS = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

const TOO_MANY_TOKENS = /^Syntax Error: Document contains more th[ae][tn] (?<limit>\d+) tokens/u;
/** GraphQL notices only while it runs that a variable left an argument null that mustn't be. */
const NULL_ARGUMENT = /^Argument "(?<argument>[^"]+)" of /u;

const INTERNAL_MESSAGE = "Something went wrong on the server. Its log tells more under the request id.";

/** What a client may know of an error, and how the house calls it. */
export interface ClientError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly facts?: ErrorFacts;
}

const internal: ClientError = { code: "INTERNAL", message: INTERNAL_MESSAGE };

function describeAppError({ code, message, facts }: AppError): ClientError {
  if (code === "INTERNAL") return internal;
  return Object.keys(facts).length === 0 ? { code, message } : { code, message, facts };
}

/** What was thrown first, below whatever GraphQL and Apollo wrapped around it. */
function unwrap(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined
    ? unwrap(error.originalError)
    : error;
}

function describeRequestFault(message: string): ClientError {
  const limit = TOO_MANY_TOKENS.exec(message)?.groups?.["limit"];
  if (limit === undefined) return { code: "BAD_USER_INPUT", message };
  return {
    code: "LIMIT_EXCEEDED",
    message: `The document has more than ${limit} tokens. Send a shorter one, or several.`,
    // Counting stops at the first token too many.
    facts: { what: "tokens", limit: Number(limit), actual: Number(limit) + 1 },
  };
}

/**
 * Says what a client may know of any error: an AppError as it is, a fault of the request in GraphQL's own
 * words, everything else as `INTERNAL`. `code` is the one that Apollo gave, where there is one.
 */
export function describeError(error: unknown, code?: unknown): ClientError {
  const original = unwrap(error);
  if (original instanceof AppError) return describeAppError(original);
  if (!(error instanceof GraphQLError)) return internal;
  if (typeof code === "string" && REQUEST_FAULTS.has(code)) return describeRequestFault(error.message);
  const argument =
    original instanceof GraphQLError && NULL_ARGUMENT.exec(original.message)?.groups?.["argument"];
  return argument ? { code: "BAD_USER_INPUT", message: error.message, facts: { argument } } : internal;
}

/** The only translation of errors to GraphQL. The request id of an `INTERNAL` is added where it is known. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, code, facts } = describeError(error, formatted.extensions?.["code"]);
  return {
    message,
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code, ...(facts && { facts }) },
  };
}
