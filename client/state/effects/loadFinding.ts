import type { Answer } from "../../api/Answer.ts";
import { fetchAnswer } from "../../api/fetchAnswer.ts";
import { fetchFounded } from "../../api/fetchFounded.ts";
import { fetchImpact } from "../../api/fetchImpact.ts";
import { fetchLinks } from "../../api/fetchLinks.ts";
import { fetchShortestPaths } from "../../api/fetchShortestPaths.ts";
import type { FoundGraph } from "../../api/FoundGraph.ts";
import type { Language } from "../../graph/Language.ts";
import { inquiryKey } from "../Inquiry.ts";
import type { DatedInquiry } from "../Inquiry.ts";
import { selectView } from "../selectView.ts";
import { loadProofs } from "./loadProofs.ts";
import type { Tools } from "./Tools.ts";

/** Finds what an inquiry asks for, unless it is there already, and then the sentences that prove it. */
export async function loadFinding(tools: Tools, asked: DatedInquiry): Promise<void> {
  const { store, request, tasks } = tools;
  const { inquiry } = asked;
  const key = inquiryKey(asked);
  if (store.getState().findings.get(key)?.status !== "ready") {
    const lane = { name: `finding ${key}`, whenBusy: "join", faults: "inPlace" } as const;
    await tasks.run({ type: "inquire", inquiry }, lane, async (signal) => {
      store.dispatch({ type: "findingChanged", key, finding: { status: "loading" } });
      const answer = await fetchFinding(
        request,
        { ...asked, language: selectView(store.getState()).language },
        signal,
      );
      if (!answer.ok) {
        store.dispatch({ type: "findingChanged", key, finding: { status: "failed", fault: answer.fault } });
        return answer.fault;
      }
      const { finding, graph } = answer.data;
      store.dispatch({ type: "graphLoaded", graph, event: null });
      store.dispatch({ type: "findingChanged", key, finding: { status: "ready", value: finding } });
      return null;
    });
  }
  void loadProofs(tools, asked);
}

async function fetchFinding(
  request: Tools["request"],
  { inquiry, date, language }: DatedInquiry & { readonly language: Language },
  signal: AbortSignal,
): Promise<Answer<FoundGraph>> {
  switch (inquiry.on) {
    case "paths":
      return fetchShortestPaths(request, { ...inquiry, date }, signal);
    case "links":
      return fetchLinks(request, { ...inquiry, date }, signal);
    case "impact":
      return fetchImpact(request, { ...inquiry, date }, signal);
    case "founded":
      return fetchFounded(request, inquiry.id, signal);
    case "answer":
      return fetchAnswer(request, { ...inquiry, date, language }, signal);
  }
}
