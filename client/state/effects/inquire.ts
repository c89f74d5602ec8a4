import type { Finding } from "../../graph/Finding.ts";
import { entitiesOf } from "../../graph/Finding.ts";
import type { Graph } from "../../graph/Graph.ts";
import { placePaths } from "../../graph/placePaths.ts";
import { isSameInquiry } from "../Inquiry.ts";
import type { Inquiry } from "../Inquiry.ts";
import { selectFinding } from "../selectFinding.ts";
import { selectView } from "../selectView.ts";
import { bringIn } from "./bringIn.ts";
import { loadFinding } from "./loadFinding.ts";
import type { Tools } from "./Tools.ts";

/** Makes the inquiry the view's, finds what it asks for, brings all of it onto the map, and tells how much it is. */
export async function inquire(tools: Tools, inquiry: Inquiry): Promise<void> {
  const { store, tasks } = tools;
  store.dispatch({ type: "viewChanged", event: { type: "inquired", inquiry } });
  await loadFinding(tools, inquiry);
  const finding = findingOf(tools, inquiry);
  if (finding === null) return;
  const { shown } = selectView(store.getState());
  const ids = entitiesOf(finding).filter((id) => !shown.includes(id));
  if (ids.length > 0) {
    const lane = { name: "bring found", whenBusy: "replace", faults: "notice" } as const;
    await tasks.run({ type: "inquire", inquiry }, lane, (signal) =>
      bringIn(tools, ids, { signal, commit: (graph) => addFound(tools, { inquiry, finding, graph }) }),
    );
  }
  tell(tools, inquiry, finding);
}

/** Null where nothing was found out, or where the reader has gone on to something else. */
function findingOf({ store }: Tools, inquiry: Inquiry): Finding | null {
  const state = store.getState();
  if (!isSameInquiry(selectView(state).inquiry, inquiry)) return null;
  const load = selectFinding(state);
  return load?.status === "ready" ? load.value : null;
}

interface Found {
  readonly inquiry: Inquiry;
  readonly finding: Finding;
  /** What was found, and every relation among it and what is shown. */
  readonly graph: Graph;
}

function addFound(tools: Tools, { inquiry, finding, graph }: Found): void {
  const { store } = tools;
  // The reader may have undone the inquiry while this was loading.
  if (findingOf(tools, inquiry) === null) return;
  const { shown, positions: standing } = selectView(store.getState());
  const ids = entitiesOf(finding).filter((id) => !shown.includes(id));
  const positions = placePaths(finding.paths, standing);
  store.dispatch({ type: "graphLoaded", graph, event: { type: "inquiryAnswered", inquiry, ids, positions } });
}

function tell({ store }: Tools, { from, to, longer }: Inquiry, { paths, truncated }: Finding): void {
  const message = { type: "pathsFound", from, to, count: paths.length, truncated, longer } as const;
  store.dispatch({ type: "told", as: "announcement", message });
}
