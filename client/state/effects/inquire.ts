import type { Finding } from "../../graph/Finding.ts";
import { entitiesOf } from "../../graph/Finding.ts";
import type { Graph } from "../../graph/Graph.ts";
import { placeFound } from "../../graph/placeFound.ts";
import { isSameInquiry, withoutChoice } from "../Inquiry.ts";
import type { Inquiry } from "../Inquiry.ts";
import type { Message } from "../Message.ts";
import { selectFinding } from "../selectFinding.ts";
import { selectView } from "../selectView.ts";
import { bringIn } from "./bringIn.ts";
import { loadFinding } from "./loadFinding.ts";
import type { Tools } from "./Tools.ts";

/** Makes the inquiry the view's, finds what it asks for, brings all of it onto the map, and tells how much it is. */
export async function inquire(tools: Tools, inquiry: Inquiry): Promise<void> {
  const { store, tasks } = tools;
  store.dispatch({ type: "viewChanged", event: { type: "inquired", inquiry } });
  await loadFinding(tools, { inquiry, date: selectView(store.getState()).date });
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
  const { inquiry: current } = selectView(state);
  if (current === null || !isSameInquiry(withoutChoice(current), withoutChoice(inquiry))) return null;
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
  const positions = placeFound({ finding, graph, standing });
  store.dispatch({ type: "graphLoaded", graph, event: { type: "inquiryAnswered", inquiry, ids, positions } });
}

function tell({ store }: Tools, inquiry: Inquiry, finding: Finding): void {
  const message = toMessage(inquiry, finding);
  if (message !== null) store.dispatch({ type: "told", as: "announcement", message });
}

function toMessage(inquiry: Inquiry, finding: Finding): Message | null {
  switch (finding.on) {
    case "paths": {
      if (inquiry.on !== "paths") return null;
      const { from, to, longer } = inquiry;
      return {
        type: "pathsFound",
        from,
        to,
        longer,
        count: finding.paths.length,
        truncated: finding.truncated,
      };
    }
    case "links":
      return { type: "linksFound", entities: finding.entities.length, unlinked: finding.unlinked };
    case "impact": {
      const { entity, disconnectedTotal: disconnected, brokenTotal: broken } = finding;
      return { type: "impactFound", id: entity, disconnected, broken };
    }
    case "founded":
      return { type: "foundedFound", id: finding.entity, count: finding.foundings.length };
    case "answer":
      return { type: "answered", text: finding.text };
  }
}
