import type { Answer } from "../../api/Answer.ts";
import { createFault, reasonOf } from "../../api/toFault.ts";
import type { Positions } from "../../graph/Position.ts";
import type { LayoutRequest } from "../LayoutRequest.ts";
import { selectView } from "../selectView.ts";
import { selectDrawnGraph } from "../selectDrawnGraph.ts";
import { toLayoutRequest } from "../toLayoutRequest.ts";
import type { LayoutName, View } from "../View.ts";
import type { Lane } from "./createTaskRunner.ts";
import type { Tools } from "./Tools.ts";

const lane: Lane = { name: "layout", whenBusy: "replace", faults: "notice" };

/** Lays out what is drawn, as one step. What is filtered out stays where it is. */
export async function layOut(tools: Tools, layout: LayoutName): Promise<void> {
  const { store, tasks } = tools;
  await tasks.run({ type: "runLayout", layout }, lane, async (signal) => {
    const state = store.getState();
    const view = { ...selectView(state), layout };
    const request = toLayoutRequest(selectDrawnGraph(state), view, state.vocabulary);
    const answer = await computePositions(tools, request, signal);
    if (!answer.ok) return answer.fault;
    const event = { type: "laidOut", positions: answer.data, ...chosenLayout(request) } as const;
    store.dispatch({ type: "viewChanged", event });
    store.dispatch({ type: "told", as: "announcement", message: { type: "laidOut", layout } });
    return null;
  });
}

/** What a view remembers of how it was laid out. */
export function chosenLayout({
  layout,
  pixelsPerYear,
}: LayoutRequest): Pick<View, "layout" | "pixelsPerYear"> {
  return { layout, pixelsPerYear: layout === "timeline" ? pixelsPerYear : null };
}

/** Whatever the layout rejects with becomes a fault. */
export async function computePositions(
  { runLayout }: Pick<Tools, "runLayout">,
  request: LayoutRequest,
  signal: AbortSignal,
): Promise<Answer<Positions>> {
  try {
    const data = await runLayout(request, signal);
    signal.throwIfAborted();
    return { ok: true, data };
  } catch (error) {
    const code = signal.aborted ? "CANCELLED" : "LAYOUT_FAILED";
    return { ok: false, fault: createFault(code, reasonOf(error)) };
  }
}
