import { searchEntities } from "../../api/searchEntities.ts";
import { selectView } from "../selectView.ts";
import type { Lane } from "./createTaskRunner.ts";
import type { Tools } from "./Tools.ts";

const lane: Lane = { name: "search", whenBusy: "replace", faults: "inPlace" };

/** Answers in `AppState.search`. A blank text empties the box. */
export async function search({ store, request, tasks }: Tools, text: string): Promise<void> {
  if (text.trim() === "") {
    tasks.abandon(lane.name);
    store.dispatch({ type: "searchChanged", search: { text, answer: null, hits: [] } });
    return;
  }
  const { hits } = store.getState().search;
  store.dispatch({ type: "searchChanged", search: { text, answer: { status: "loading" }, hits } });
  await tasks.run({ type: "search", text }, lane, async (signal) => {
    const { language } = selectView(store.getState());
    const answer = await searchEntities(request, { text: text.trim(), language }, signal);
    // A newer text has taken its place.
    if (store.getState().search.text !== text) return null;
    if (!answer.ok) {
      const failed = { status: "failed", fault: answer.fault } as const;
      store.dispatch({ type: "searchChanged", search: { text, answer: failed, hits: [] } });
      return answer.fault;
    }
    const ready = { status: "ready", value: answer.data } as const;
    store.dispatch({ type: "searchChanged", search: { text, answer: ready, hits: answer.data } });
    const message = { type: "searched", count: answer.data.length } as const;
    store.dispatch({ type: "told", as: "announcement", message });
    return null;
  });
}
