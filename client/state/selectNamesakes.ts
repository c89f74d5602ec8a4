import { findNamesakes, type Namesakes } from "../graph/findNamesakes.ts";
import type { AppState } from "./AppState.ts";
import { createSelector } from "./createSelector.ts";
import { selectView } from "./selectView.ts";

/** The loaded entities whose name in the reader's language isn't theirs alone. */
export const selectNamesakes = createSelector(
  (state: AppState) => [state.graph.entities, selectView(state).language],
  ([entities, language]): Namesakes => findNamesakes(entities.values(), language),
);
