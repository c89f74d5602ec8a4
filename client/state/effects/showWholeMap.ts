import { fetchEntityIds } from "../../api/fetchEntityIds.ts";
import { fetchSubgraph } from "../../api/fetchSubgraph.ts";
import { selectView } from "../selectView.ts";
import { fittingLayout } from "../toLayoutRequest.ts";
import { createEmptyView } from "../View.ts";
import type { Lane } from "./createTaskRunner.ts";
import { mapLimit, tellWhenCutOff } from "./bringIn.ts";
import { openView } from "./openView.ts";
import type { Tools } from "./Tools.ts";

/** The same as for permalinks: whichever view is asked for last is opened. */
const lane: Lane = { name: "open", whenBusy: "replace", faults: "notice" };

/** Opens everything there is, up to the map's limit, in the layout that fits; what was cut off is told. */
export async function showWholeMap(tools: Tools): Promise<void> {
  const { store, request, tasks } = tools;
  const since = store.getState().history;
  await tasks.run({ type: "showWholeMap" }, lane, async (signal) => {
    const all = await fetchEntityIds(request, mapLimit, signal);
    if (!all.ok) return all.fault;
    const { ids, total } = all.data;
    if (ids.length === 0) return null;
    const answer = await fetchSubgraph(request, ids, signal);
    if (!answer.ok) return answer.fault;
    const state = store.getState();
    const view = {
      ...createEmptyView(selectView(state).language),
      shown: ids.filter((id) => answer.data.entities.has(id)),
      layout: fittingLayout(answer.data, state.vocabulary),
    };
    const fault = await openView(
      tools,
      { view, graph: answer.data, isPlaced: false, isStart: false, since },
      signal,
    );
    if (fault === null) tellWhenCutOff(tools, answer.data);
    if (fault === null && total > ids.length) {
      const message = { type: "truncated", shown: ids.length, total } as const;
      store.dispatch({ type: "told", as: "notice", message });
    }
    return fault;
  });
}
