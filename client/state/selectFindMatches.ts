import { findEntities } from "../graph/findEntities.ts";
import { createSelector } from "./createSelector.ts";
import { selectVisibleGraph } from "./selectVisibleGraph.ts";
import type { AppState } from "./AppState.ts";

/** The drawn entities that the search inside the view finds; null while its box is blank. */
export const selectFindMatches = createSelector(
  (state: AppState) => [state.find, selectVisibleGraph(state)],
  ([find, graph]) => (find.trim() === "" ? null : findEntities(graph.entities.values(), find)),
);
