import type { Answer } from "./Answer.ts";
import { createFault, toFault, toRecord } from "./toFault.ts";

/** Reads the body of an answer to a GraphQL request. Data beside errors counts as an error: half a card misleads. */
export function toAnswer<Data>(text: string, status: number): Answer<Data> {
  const { data, errors } = toRecord(parseJson(text));
  if (Array.isArray(errors) && errors.length > 0) return { ok: false, fault: toFault(errors[0]) };
  if (typeof data !== "object" || data === null) {
    return { ok: false, fault: createFault("UNREADABLE_ANSWER", { status }) };
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server keeps every answer to the SDL from which `Data` is generated
  return { ok: true, data: data as Data };
}

/** Undefined for what isn't JSON: a proxy's page, say. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
