import { changesBetween, graphAt } from "../graph/graphAt.ts";
import { graphNamedAt } from "../graph/namedAt.ts";
import { inducedGraph, visibleGraph } from "../graph/visibleGraph.ts";
import { createSelector } from "./createSelector.ts";
import { selectView } from "./selectView.ts";
import type { AppState } from "./AppState.ts";

/** What is in the view, whether filtered out or not. */
export const selectInducedGraph = createSelector(
  (state: AppState) => [state.graph, selectView(state).shown],
  ([graph, shown]) => inducedGraph(graph, shown),
);

/** What is in the view and was there at its date, whether filtered out or not. */
export const selectGraphAtDate = createSelector(
  (state: AppState) => {
    const { date, comparedWith } = selectView(state);
    return [selectInducedGraph(state), date, comparedWith];
  },
  ([induced, date, comparedWith]) => graphAt(induced, { date, comparedWith }),
);

/** What is drawn, under the names that it has at any date. */
const selectFilteredGraph = createSelector(
  (state: AppState) => {
    const { shown, hiddenKinds, hiddenForms, hiddenTypes, date, comparedWith } = selectView(state);
    return [state.graph, shown, hiddenKinds, hiddenForms, hiddenTypes, date, comparedWith];
  },
  ([graph, shown, hiddenKinds, hiddenForms, hiddenTypes, date, comparedWith]) =>
    visibleGraph(graph, { shown, hiddenKinds, hiddenForms, hiddenTypes, date, comparedWith }),
);

/** What is drawn, under the names that it had at the date of the view. */
export const selectVisibleGraph = createSelector(
  (state: AppState) => {
    const { date, comparedWith } = selectView(state);
    return [selectFilteredGraph(state), date, comparedWith];
  },
  ([filtered, date, comparedWith]) => graphNamedAt(filtered, { date, comparedWith }),
);

/** What happened to what is drawn between the two dates of the view; null while nothing is compared. */
export const selectChanges = createSelector(
  (state: AppState) => {
    const { date, comparedWith } = selectView(state);
    return [selectFilteredGraph(state), date, comparedWith];
  },
  ([filtered, date, comparedWith]) => changesBetween(filtered, { date, comparedWith }),
);
