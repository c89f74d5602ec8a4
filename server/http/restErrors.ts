import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { AppError, type ErrorCode } from "../graph/AppError.ts";
import { type ClientError, describeError } from "../graphql/formatError.ts";

const STATUS: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  LIMIT_EXCEEDED: 413,
  TIMEOUT: 504,
  DATABASE_UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** An error with the HTTP status that goes with it. */
export interface HttpError extends ClientError {
  readonly status: number;
}

function isRequestFault(error: unknown): error is FastifyError & { readonly statusCode: number } {
  if (!(error instanceof Error) || !("statusCode" in error)) return false;
  const { statusCode } = error;
  return typeof statusCode === "number" && statusCode >= 400 && statusCode < 500;
}

function toBodyLimitError({ routeOptions: { bodyLimit } }: FastifyRequest): ClientError {
  const message = `The request's body is larger than ${bodyLimit} bytes. Send a smaller one, or several.`;
  return { code: "LIMIT_EXCEEDED", message, facts: { what: "body", limit: bodyLimit } };
}

/** Faults that Fastify finds before a route runs, such as JSON that isn't, keep its status and words. */
export function toHttpError(error: unknown, request: FastifyRequest): HttpError {
  if (!(error instanceof AppError) && isRequestFault(error)) {
    const { statusCode: status, message } = error;
    return status === 413
      ? { status, ...toBodyLimitError(request) }
      : { status, code: "BAD_USER_INPUT", message };
  }
  const described = describeError(error);
  return { status: STATUS[described.code], ...described };
}

/** Logs what the client isn't told: everything that isn't the client's own fault. */
export function logServerFault(
  request: FastifyRequest,
  error: unknown,
  { status, message }: HttpError,
): void {
  if (status === 500) request.log.error({ err: error }, message);
  else if (status > 500) request.log.warn({ err: error }, message);
}

/** Answers an error outside GraphQL as `{ code, message, facts?, requestId }`. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { status, ...clientError } = toHttpError(error, request);
  logServerFault(request, error, { status, ...clientError });
  void reply
    .code(status)
    .header("cache-control", "no-store")
    .send({ ...clientError, requestId: request.id });
}

/** The page lives at `/` alone: a mistyped address is told so, not answered with the page. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): void {
  const [path] = request.url.split("?");
  const message = `There is nothing at ${request.method} ${path}. The page is at /, the API at /graphql, downloads below /export/.`;
  answerError(new AppError("NOT_FOUND", message), request, reply);
}
