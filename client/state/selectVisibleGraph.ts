import { changesBetween, graphAt } from "../graph/graphAt.ts";
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

/** What is drawn. */
export const selectVisibleGraph = createSelector(
  (state: AppState) => {
    const { shown, hiddenKinds, hiddenForms, hiddenTypes, date, comparedWith } = selectView(state);
    return [state.graph, shown, hiddenKinds, hiddenForms, hiddenTypes, date, comparedWith];
  },
  ([graph, shown, hiddenKinds, hiddenForms, hiddenTypes, date, comparedWith]) =>
    visibleGraph(graph, { shown, hiddenKinds, hiddenForms, hiddenTypes, date, comparedWith }),
);

/** What happened to what is drawn between the two dates of the view; null while nothing is compared. */
export const selectChanges = createSelector(
  (state: AppState) => {
    const { date, comparedWith } = selectView(state);
    return [selectVisibleGraph(state), date, comparedWith];
  },
  ([visible, date, comparedWith]) => changesBetween(visible, { date, comparedWith }),
);
