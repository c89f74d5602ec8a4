import type { AppFault } from "../../graph/AppFault.ts";
import type { Graph } from "../../graph/Graph.ts";
import { inducedGraph, visibleGraph } from "../../graph/visibleGraph.ts";
import type { Told } from "../AppState.ts";
import { type History, listEventsSince } from "../history.ts";
import { toLayoutRequest } from "../toLayoutRequest.ts";
import type { View } from "../View.ts";
import type { ViewEvent } from "../ViewEvent.ts";
import { chosenLayout, computePositions } from "./layOut.ts";
import type { Tools } from "./Tools.ts";

export interface Opening {
  readonly view: View;
  /** Its entities and every relation between them. */
  readonly graph: Graph;
  /** Whether the view holds positions; otherwise it is laid out before anybody sees it. */
  readonly isPlaced: boolean;
  /** Whether the session begins with it, with nothing to undo. */
  readonly isStart: boolean;
  /** When it was asked for: what the reader has chosen since is chosen on top of it. */
  readonly since: History;
}

/** Puts a loaded view in the place of what is shown, as one step. A layout that fails is told, and the view opens all the same. */
export async function openView(
  tools: Tools,
  opening: Opening,
  signal: AbortSignal,
): Promise<AppFault | null> {
  const { store } = tools;
  const { graph, isPlaced, isStart, since } = opening;
  const placed = isPlaced ? { view: opening.view, fault: null } : await place(tools, opening, signal);
  if (placed.fault?.code === "CANCELLED") return placed.fault;
  const { fault } = placed;
  const view = isPlaced ? placed.view : withTable(placed.view, graph);
  closeRemarks(tools);
  const chosen = listEventsSince(store.getState().history, since).filter(isChoice);
  store.dispatch({ type: "graphLoaded", graph, event: isStart ? null : { type: "viewOpened", view } });
  if (isStart) store.dispatch({ type: "historyStarted", view });
  for (const event of chosen) store.dispatch({ type: "viewChanged", event });
  store.dispatch({ type: "focusMoved", focus: null });
  const { entities, relations } = visibleGraph(graph, view);
  const message = { type: "viewOpened", entities: entities.size, relations: relations.size } as const;
  store.dispatch({ type: "told", as: "announcement", message });
  if (fault !== null) {
    const intent = { type: "runLayout", layout: view.layout } as const;
    store.dispatch({ type: "told", as: "notice", message: { type: "failed", fault, intent } });
  }
  return null;
}

/** Whether it means the same in any view. A filter is toggled in the view that it was seen in. */
function isChoice({ type }: ViewEvent): boolean {
  return type === "languageChosen" || type === "tableChosen" || type === "dateChosen";
}

/** A picture of what has no relations says less than a list. What has been seen already opens as it was. */
function withTable(view: View, { relations }: Graph): View {
  const isList = view.shown.length > 1 && relations.size === 0;
  return isList && view.table === null ? { ...view, table: "entities" } : view;
}

interface Placed {
  readonly view: View;
  readonly fault: AppFault | null;
}

async function place(tools: Tools, { view, graph }: Opening, signal: AbortSignal): Promise<Placed> {
  if (view.shown.length === 0) return { view, fault: null };
  const { vocabulary } = tools.store.getState();
  const request = toLayoutRequest(inducedGraph(graph, view.shown), { ...view, pinned: [] }, vocabulary);
  const answer = await computePositions(tools, request, signal);
  return answer.ok
    ? { view: { ...view, ...chosenLayout(request), positions: answer.data }, fault: null }
    : { view, fault: answer.fault };
}

/** Remarks about the view before don't hold for this one. */
function closeRemarks({ store }: Tools): void {
  for (const { id } of store.getState().notices.filter(isRemark))
    store.dispatch({ type: "noticeClosed", id });
}

function isRemark({ message }: Told): boolean {
  return message.type !== "failed";
}
