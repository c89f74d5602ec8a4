import { fetchSubgraph, largestSubgraph, type Subgraph } from "../../api/fetchSubgraph.ts";
import { createFault } from "../../api/toFault.ts";
import type { AppFault } from "../../graph/AppFault.ts";
import type { Graph } from "../../graph/Graph.ts";
import { selectView } from "../selectView.ts";
import type { Tools } from "./Tools.ts";

/** The most entities that the map holds: more could be neither asked for nor drawn in reasonable time. */
export const mapLimit = largestSubgraph;

export interface Bringing {
  readonly signal: AbortSignal;
  /** Puts what was loaded onto the map; called at once, before anything else can come onto it. */
  readonly commit: (graph: Graph) => void;
}

/**
 * Loads entities with every relation among them and what is shown, and commits them. Asks again if meanwhile the
 * reader has brought something else onto the map, so that no relation between shown entities is ever missing.
 * Where the map would hold too many, nothing comes onto it and that is told.
 */
export async function bringIn(
  tools: Tools,
  ids: readonly string[],
  { signal, commit }: Bringing,
): Promise<AppFault | null> {
  const { store, request } = tools;
  for (;;) {
    if (tellWhenFull(tools, ids)) return null;
    const asked = new Set([...selectView(store.getState()).shown, ...ids]);
    const answer = await fetchSubgraph(request, [...asked], signal);
    if (!answer.ok) return answer.fault;
    const missing = ids.find((id) => !answer.data.entities.has(id));
    if (missing !== undefined) return createFault("NOT_FOUND", { id: missing });
    if (selectView(store.getState()).shown.every((id) => asked.has(id))) {
      commit(answer.data);
      tellWhenCutOff(tools, answer.data);
      return null;
    }
  }
}

/** Tells that relations between these entities are missing, where they are. */
export function tellWhenCutOff({ store }: Tools, { isCutOff, relations }: Subgraph): void {
  if (!isCutOff) return;
  const message = { type: "relationsCutOff", shown: relations.size } as const;
  store.dispatch({ type: "told", as: "notice", message });
}

/** Tells that the map is full where these would be too many; gives whether they would. */
function tellWhenFull({ store }: Tools, ids: readonly string[]): boolean {
  const wanted = new Set([...selectView(store.getState()).shown, ...ids]).size;
  if (wanted <= mapLimit) return false;
  store.dispatch({ type: "told", as: "toast", message: { type: "mapFull", limit: mapLimit, wanted } });
  return true;
}
