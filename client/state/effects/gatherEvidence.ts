import { fetchEvidence } from "../../api/fetchEvidence.ts";
import type { Passage } from "../../graph/Evidence.ts";
import { selectVisibleGraph } from "../selectVisibleGraph.ts";
import type { Tools } from "./Tools.ts";

/** The passages on which the relations that are drawn rest, by the id of the relation; null where they could not be had. */
export async function gatherEvidence({
  store,
  request,
  tasks,
}: Tools): Promise<ReadonlyMap<string, readonly Passage[]> | null> {
  const lane = { name: "evidence", whenBusy: "replace", faults: "inPlace" } as const;
  const ids = [...selectVisibleGraph(store.getState()).relations.keys()];
  let evidence: ReadonlyMap<string, readonly Passage[]> | null = null;
  await tasks.run({ type: "makeFile" }, lane, async (signal) => {
    const answer = await fetchEvidence(request, ids, signal);
    if (!answer.ok) return answer.fault;
    evidence = answer.data;
    return null;
  });
  return evidence;
}
