import type { Answer } from "../../api/Answer.ts";
import { fetchSubgraph, type Subgraph } from "../../api/fetchSubgraph.ts";
import { emptyGraph } from "../../graph/Graph.ts";
import type { Graph } from "../../graph/Graph.ts";
import { visibleGraph } from "../../graph/visibleGraph.ts";
import type { AppState } from "../AppState.ts";
import { comparePermalink } from "../comparePermalink.ts";
import { fromPermalink } from "../fromPermalink.ts";
import type { PermalinkReading } from "../fromPermalink.ts";
import type { History } from "../history.ts";
import type { Message, PermalinkRemark } from "../Message.ts";
import { selectionKey } from "../selectionKey.ts";
import { selectView } from "../selectView.ts";
import type { View } from "../View.ts";
import { mapLimit, tellWhenCutOff } from "./bringIn.ts";
import { inquire } from "./inquire.ts";
import { loadDetails } from "./loadDetails.ts";
import { openView } from "./openView.ts";
import type { Tools } from "./Tools.ts";

export interface PermalinkQuestion {
  readonly hash: string;
  /** Whether the session begins with it. */
  readonly isStart: boolean;
  /** When it was asked for first; by default now. */
  readonly since?: History;
  /** Done once the overview is there or has failed: a layout and the comparison of the data need it. */
  readonly words?: Promise<void>;
}

/**
 * Opens the view of a permalink and tells how the data has changed since. One that cannot be read leaves the view
 * as it is, an empty one clears it. Gives whether the permalink has been dealt with: false where loading failed.
 */
export async function openPermalink(
  tools: Tools,
  { hash, isStart, words, since: asked }: PermalinkQuestion,
): Promise<boolean> {
  const { store, tasks } = tools;
  const reading = fromPermalink(hash, selectView(store.getState()).language);
  if (reading === null) {
    store.dispatch({ type: "viewChanged", event: { type: "viewCleared" } });
    return true;
  }
  if (reading.remarks.some(({ type }) => type === "permalinkUnreadable")) {
    tellAll(tools, reading.remarks);
    return true;
  }
  const since = asked ?? store.getState().history;
  let isDone = false;
  const lane = { name: "open", whenBusy: "replace", faults: "notice" } as const;
  await tasks.run({ type: "openPermalink", hash }, lane, async (signal) => {
    const isEmpty = reading.view.shown.length === 0;
    // Nothing has to be laid out: it opens before the reader can have done anything that it would replace.
    const [answer] = await Promise.all([loadShown(tools, reading.view, signal), isEmpty ? null : words]);
    if (!answer.ok) return answer.fault;
    const graph = answer.data;
    const shown = reading.view.shown.filter((id) => graph.entities.has(id));
    const view = { ...reading.view, shown };
    const fault = await openView(tools, { view, graph, isPlaced: reading.isPlaced, isStart, since }, signal);
    if (fault !== null) return fault;
    isDone = true;
    tellWhenCutOff(tools, graph);
    await words;
    tellAll(tools, remarksOn(reading, graph, store.getState()));
    await checkSelection(tools, view, graph);
    // A link written by hand needn't name what the inquiry will find.
    if (view.inquiry !== null && !reading.isPlaced) await inquire(tools, view.inquiry);
    return null;
  });
  return isDone;
}

async function loadShown(
  { request }: Tools,
  { shown }: View,
  signal: AbortSignal,
): Promise<Answer<Subgraph>> {
  if (shown.length === 0) return { ok: true, data: { ...emptyGraph, isCutOff: false } };
  return fetchSubgraph(request, shown.slice(0, mapLimit), signal);
}

function remarksOn(reading: PermalinkReading, graph: Graph, { overview }: AppState): readonly Message[] {
  const { shown } = reading.view;
  const remarks: readonly PermalinkRemark[] = comparePermalink(reading, {
    datasets: overview.status === "ready" ? overview.value.datasets : null,
    relationCount: visibleGraph(graph, reading.view).relations.size,
    missing: shown.slice(0, mapLimit).filter((id) => !graph.entities.has(id)),
  });
  const cut: readonly Message[] =
    shown.length > mapLimit ? [{ type: "truncated", shown: mapLimit, total: shown.length }] : [];
  return [...cut, ...reading.remarks, ...remarks];
}

/** What is selected need not be shown; whether it exists turns out when its card is loaded. */
async function checkSelection(tools: Tools, { selection }: View, graph: Graph): Promise<void> {
  if (selection === null) return;
  if ((selection.on === "entity" ? graph.entities : graph.relations).has(selection.id)) return;
  await loadDetails(tools, selection);
  if (tools.store.getState().details.get(selectionKey(selection))?.status === "missing") {
    tellAll(tools, [{ type: "selectionMissing", selection }]);
  }
}

function tellAll({ store }: Tools, messages: readonly Message[]): void {
  for (const message of messages) store.dispatch({ type: "told", as: "notice", message });
}
