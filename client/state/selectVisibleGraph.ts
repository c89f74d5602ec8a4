import { inducedGraph, visibleGraph } from "../graph/visibleGraph.ts";
import { createSelector } from "./createSelector.ts";
import { selectView } from "./selectView.ts";
import type { AppState } from "./AppState.ts";

/** What is in the view, whether filtered out or not. */
export const selectInducedGraph = createSelector(
  (state: AppState) => [state.graph, selectView(state).shown],
  ([graph, shown]) => inducedGraph(graph, shown),
);

/** What is drawn. */
export const selectVisibleGraph = createSelector(
  (state: AppState) => {
    const { shown, hiddenKinds, hiddenForms, hiddenTypes } = selectView(state);
    return [state.graph, shown, hiddenKinds, hiddenForms, hiddenTypes];
  },
  ([graph, shown, hiddenKinds, hiddenForms, hiddenTypes]) =>
    visibleGraph(graph, { shown, hiddenKinds, hiddenForms, hiddenTypes }),
);
