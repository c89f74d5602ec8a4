import { createSelector } from "./createSelector.ts";
import { selectGraphAtDate, selectInducedGraph } from "./selectVisibleGraph.ts";
import type { AppState } from "./AppState.ts";

/** How much of the view is hidden because it wasn't there at its date. */
export const selectHiddenByDate = createSelector(
  (state: AppState) => [selectInducedGraph(state), selectGraphAtDate(state)],
  ([induced, atDate]) => ({
    entities: induced.entities.size - atDate.entities.size,
    relations: induced.relations.size - atDate.relations.size,
  }),
);
