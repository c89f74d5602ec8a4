import type { Graph } from "../../graph/Graph.ts";
import { placeAround } from "../../graph/placeAround.ts";
import { selectView } from "../selectView.ts";
import { bringIn } from "./bringIn.ts";
import type { Tools } from "./Tools.ts";

/**
 * Adds an entity beside a shown one that it is related to (or beside everything) and selects it, as one step.
 * One that is shown already is selected and focused.
 */
export async function showEntity(tools: Tools, id: string): Promise<void> {
  const { store, tasks } = tools;
  if (selectView(store.getState()).shown.includes(id)) {
    store.dispatch({ type: "viewChanged", event: { type: "selected", selection: { on: "entity", id } } });
    focus(tools, id);
    store.dispatch({ type: "told", as: "announcement", message: { type: "entitySelected", id } });
    return;
  }
  const lane = { name: `show ${id}`, whenBusy: "join", faults: "notice" } as const;
  const commit = (graph: Graph) => addEntity(tools, id, graph);
  await tasks.run({ type: "showEntity", id }, lane, (signal) => bringIn(tools, [id], { signal, commit }));
}

function addEntity(tools: Tools, id: string, graph: Graph): void {
  const { store } = tools;
  const { shown, positions: standing } = selectView(store.getState());
  const around = neighbourOf(graph, id, shown);
  const positions = placeAround({ ids: [id], standing, around });
  const beside = around === undefined ? {} : { around };
  const select = { on: "entity", id } as const;
  store.dispatch({
    type: "graphLoaded",
    graph,
    event: { type: "entitiesAdded", ids: [id], positions, select, ...beside },
  });
  focus(tools, id);
  store.dispatch({ type: "told", as: "announcement", message: { type: "entityAdded", id } });
}

function focus({ store }: Tools, entity: string): void {
  store.dispatch({ type: "focusMoved", focus: { entity, relation: null, trail: [] } });
}

/** The first of the shown entities that it is related to. */
function neighbourOf({ relations }: Graph, id: string, shown: readonly string[]): string | undefined {
  const others = new Set<string>();
  for (const { from, to } of relations.values()) {
    if (from === id) others.add(to);
    if (to === id) others.add(from);
  }
  return shown.find((other) => others.has(other));
}
