import type { Graph } from "../../../client/graph/Graph.ts";
import { placeAround } from "../../../client/graph/placeAround.ts";
import type { AppState } from "../../../client/state/AppState.ts";
import { createInitialState } from "../../../client/state/createInitialState.ts";
import { createHistory } from "../../../client/state/history.ts";
import { createEmptyView } from "../../../client/state/View.ts";
import type { View } from "../../../client/state/View.ts";

/** A state with a loaded graph of which everything is shown, but for what the case is about. */
export function stateOf(graph: Graph, view: Partial<View> = {}, state: Partial<AppState> = {}): AppState {
  const shown = view.shown ?? [...graph.entities.keys()];
  const positions = placeAround({ ids: shown, standing: {} });
  const initial = { ...createEmptyView("en"), shown, positions, ...view };
  return {
    ...createInitialState({ language: "en", theme: "system" }),
    graph,
    history: createHistory(initial),
    ...state,
  };
}
