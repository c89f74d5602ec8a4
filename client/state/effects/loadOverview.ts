import { fetchOverview } from "../../api/fetchOverview.ts";
import type { Lane } from "./createTaskRunner.ts";
import type { Tools } from "./Tools.ts";

const lane: Lane = { name: "overview", whenBusy: "join", faults: "inPlace" };

/** Loads what the database holds and its words. One that is there already stays until the new one has come. */
export async function loadOverview({ store, request, tasks }: Tools): Promise<void> {
  await tasks.run({ type: "loadOverview" }, lane, async (signal) => {
    if (store.getState().overview.status !== "ready") {
      store.dispatch({ type: "overviewChanged", overview: { status: "loading" } });
    }
    const answer = await fetchOverview(request, signal);
    if (!answer.ok) {
      if (store.getState().overview.status !== "ready") {
        store.dispatch({ type: "overviewChanged", overview: { status: "failed", fault: answer.fault } });
      }
      return answer.fault;
    }
    store.dispatch({ type: "vocabularyLoaded", vocabulary: answer.data.vocabulary });
    store.dispatch({ type: "overviewChanged", overview: { status: "ready", value: answer.data.overview } });
    return null;
  });
}
