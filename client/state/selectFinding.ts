import type { Finding } from "../graph/Finding.ts";
import type { AppState } from "./AppState.ts";
import { inquiryKey } from "./Inquiry.ts";
import type { Load } from "./Load.ts";
import { selectView } from "./selectView.ts";

/** What was found for the view's inquiry at its date; null without one, or while nobody has asked. */
export function selectFinding(state: AppState): Load<Finding> | null {
  const { inquiry, date } = selectView(state);
  return inquiry === null ? null : (state.findings.get(inquiryKey({ inquiry, date })) ?? null);
}
