import type { ConnectDraft } from "./AppState.ts";
import type { Inquiry } from "./Inquiry.ts";

/** A form with two ends to be filled in. */
export const emptyDraft: ConnectDraft = { ends: [null, null], types: [] };

/** The form as it would have led to an inquiry. */
export function draftOf({ from, to, types }: Inquiry): ConnectDraft {
  return { ends: [from, to], types };
}

/** What the form asks for; null while an end is missing or the same entity stands at both. */
export function toInquiry({ ends, types }: ConnectDraft): Inquiry | null {
  const ids = [...new Set(ends.filter((end) => end !== null))];
  const [from, to] = ids;
  if (from === undefined || to === undefined || ids.length < ends.length) return null;
  return { on: "paths", from, to, types, longer: false, chosen: null };
}
