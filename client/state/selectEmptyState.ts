import { selectFindMatches } from "./selectFindMatches.ts";
import { selectView } from "./selectView.ts";
import { selectGraphAtDate, selectVisibleGraph } from "./selectVisibleGraph.ts";
import type { AppState } from "./AppState.ts";

export type EmptyState = "nothing-yet" | "all-hidden-by-date" | "all-filtered-out" | "nothing-found";

/** Why there is nothing to see, or null where there is something. Each has its own button that helps. */
export function selectEmptyState(state: AppState): EmptyState | null {
  if (selectView(state).shown.length === 0) return "nothing-yet";
  if (selectGraphAtDate(state).entities.size === 0 && selectView(state).date !== null)
    return "all-hidden-by-date";
  if (selectVisibleGraph(state).entities.size === 0) return "all-filtered-out";
  return selectFindMatches(state)?.size === 0 ? "nothing-found" : null;
}
