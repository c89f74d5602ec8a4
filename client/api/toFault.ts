import type { AppFault, FaultCode } from "../graph/AppFault.ts";

const serverCodes: readonly FaultCode[] = [
  "BAD_USER_INPUT",
  "NOT_FOUND",
  "LIMIT_EXCEEDED",
  "TIMEOUT",
  "DATABASE_UNAVAILABLE",
  "INTERNAL",
];

export function createFault(code: FaultCode, facts: AppFault["facts"] = {}): AppFault {
  return { code, facts, requestId: null };
}

/** What was thrown, as a fact. */
export function reasonOf(error: unknown): { readonly reason: string } {
  return { reason: error instanceof Error ? error.message : String(error) };
}

/** The fault that an entry of GraphQL's `errors` tells of. A code that isn't in our table is kept as a fact. */
export function toFault(error: unknown): AppFault {
  const { message, extensions } = toRecord(error);
  const { code, requestId, ...rest } = toRecord(extensions);
  const known = serverCodes.find((serverCode) => serverCode === code);
  const facts = { ...toFacts(rest), ...toFacts({ message, ...(known === undefined ? { code } : {}) }) };
  return {
    code: known ?? "UNREADABLE_ANSWER",
    facts,
    requestId: typeof requestId === "string" ? requestId : null,
  };
}

/** The texts and numbers of a record, those of its records included. */
function toFacts(record: Readonly<Record<string, unknown>>): Record<string, string | number> {
  const facts: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(record)) {
    if (typeof value === "string" || typeof value === "number") facts[key] = value;
    else Object.assign(facts, toFacts(toRecord(value)));
  }
  return facts;
}

/** A JSON object as a record; an empty one for everything else. */
export function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
