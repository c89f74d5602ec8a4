import type { Answer } from "../../api/Answer.ts";
import { fetchShortestPaths } from "../../api/fetchShortestPaths.ts";
import type { FoundGraph } from "../../api/fetchShortestPaths.ts";
import { inquiryKey } from "../Inquiry.ts";
import type { Inquiry } from "../Inquiry.ts";
import { loadProofs } from "./loadProofs.ts";
import type { Tools } from "./Tools.ts";

/** Finds what an inquiry asks for, unless it is there already, and then the sentences that prove it. */
export async function loadFinding(tools: Tools, inquiry: Inquiry): Promise<void> {
  const { store, request, tasks } = tools;
  const key = inquiryKey(inquiry);
  if (store.getState().findings.get(key)?.status !== "ready") {
    const lane = { name: `finding ${key}`, whenBusy: "join", faults: "inPlace" } as const;
    await tasks.run({ type: "inquire", inquiry }, lane, async (signal) => {
      store.dispatch({ type: "findingChanged", inquiry, finding: { status: "loading" } });
      const answer = await fetchFinding(request, inquiry, signal);
      if (!answer.ok) {
        const finding = { status: "failed", fault: answer.fault } as const;
        store.dispatch({ type: "findingChanged", inquiry, finding });
        return answer.fault;
      }
      const { finding, graph } = answer.data;
      store.dispatch({ type: "graphLoaded", graph, event: null });
      store.dispatch({ type: "findingChanged", inquiry, finding: { status: "ready", value: finding } });
      return null;
    });
  }
  void loadProofs(tools, inquiry);
}

async function fetchFinding(
  request: Tools["request"],
  inquiry: Inquiry,
  signal: AbortSignal,
): Promise<Answer<FoundGraph>> {
  switch (inquiry.on) {
    case "paths":
      return fetchShortestPaths(request, inquiry, signal);
  }
}
