import { currentView } from "./history.ts";
import type { AppState } from "./AppState.ts";
import type { View } from "./View.ts";

/** The view in force. */
export function selectView(state: AppState): View {
  return currentView(state.history);
}
