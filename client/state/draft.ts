import type { ConnectDraft } from "./AppState.ts";
import { mostLinked } from "./Inquiry.ts";
import type { Inquiry } from "./Inquiry.ts";

/** A form with two ends to be filled in. */
export const emptyDraft: ConnectDraft = { ends: [null, null], types: [], weighted: false };

/** The form as it would have led to an inquiry; null where the form doesn't ask such things. */
export function draftOf(inquiry: Inquiry): ConnectDraft | null {
  switch (inquiry.on) {
    case "paths":
      return { ends: [inquiry.from, inquiry.to], types: inquiry.types, weighted: inquiry.weighted };
    case "links":
      return { ends: inquiry.ids, types: inquiry.types, weighted: false };
    case "impact":
    case "founded":
    case "answer":
      return null;
  }
}

/**
 * What the form asks for: the paths between two ends, or what links three to six; null while an end is missing or the
 * same entity stands at two of them.
 */
export function toInquiry({ ends, types, weighted }: ConnectDraft): Inquiry | null {
  const ids = [...new Set(ends.filter((end) => end !== null))];
  const [from, to] = ids;
  if (from === undefined || to === undefined) return null;
  if (ids.length < ends.length || ids.length > mostLinked) return null;
  if (ids.length > 2) return { on: "links", ids, types };
  return { on: "paths", from, to, types, longer: false, weighted, chosen: null };
}
