/** Every error that a client can see, with the HTTP meaning that its code has. */
export type ErrorCode =
  "BAD_USER_INPUT" | "NOT_FOUND" | "LIMIT_EXCEEDED" | "TIMEOUT" | "DATABASE_UNAVAILABLE" | "INTERNAL";

/** Facts that a client may need to find its own words: the argument, a limit, a reason. */
export type ErrorFacts = Readonly<Record<string, string | number>>;

/**
 * The one error of the house. `message` is English, says what to change and holds no secret;
 * `cause` is for the log alone.
 */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly facts: ErrorFacts;

  constructor(code: ErrorCode, message: string, options: { facts?: ErrorFacts; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.facts = options.facts ?? {};
  }
}
