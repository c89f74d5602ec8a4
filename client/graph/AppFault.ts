/** Codes of the server's table of errors, and four that only a client can see. */
export type FaultCode =
  | "BAD_USER_INPUT"
  | "NOT_FOUND"
  | "LIMIT_EXCEEDED"
  | "TIMEOUT"
  | "DATABASE_UNAVAILABLE"
  | "INTERNAL"
  /** No answer at all: the server is gone or the network is. */
  | "SERVER_UNREACHABLE"
  /** An answer that isn't one of ours: a proxy's page, or a server of another version. */
  | "UNREADABLE_ANSWER"
  /** The layout could not be computed on this device. */
  | "LAYOUT_FAILED"
  /** The reader cancelled it, or a newer request took its place. */
  | "CANCELLED";

/** What went wrong, as data: the page owns the words. */
export interface AppFault {
  readonly code: FaultCode;
  /** What the server says about it, such as the name of the argument and its limit; shown folded. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** For a question to whoever runs the server; null where no server answered. */
  readonly requestId: string | null;
}
