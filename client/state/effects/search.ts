import { searchEntities } from "../../api/searchEntities.ts";
import type { SearchBox, SearchName } from "../AppState.ts";
import { selectView } from "../selectView.ts";
import type { Tools } from "./Tools.ts";

export interface SearchQuestion {
  readonly text: string;
  readonly box: SearchName;
}

/** Answers in the box of its name in the state. A blank text empties the box. */
export async function search({ store, request, tasks }: Tools, question: SearchQuestion): Promise<void> {
  const { text, box } = question;
  const change = (next: SearchBox) => store.dispatch({ type: "searchChanged", box, search: next });
  const lane = { name: box, whenBusy: "replace", faults: "inPlace" } as const;
  if (text.trim() === "") {
    tasks.abandon(lane.name);
    change({ text, answer: null, hits: [] });
    return;
  }
  const { hits } = store.getState()[box];
  change({ text, answer: { status: "loading" }, hits });
  await tasks.run({ type: "search", ...question }, lane, async (signal) => {
    const { language } = selectView(store.getState());
    const answer = await searchEntities(request, { text: text.trim(), language }, signal);
    // A newer text has taken its place.
    if (store.getState()[box].text !== text) return null;
    if (!answer.ok) {
      change({ text, answer: { status: "failed", fault: answer.fault }, hits: [] });
      return answer.fault;
    }
    change({ text, answer: { status: "ready", value: answer.data }, hits: answer.data });
    const message = { type: "searched", count: answer.data.length } as const;
    store.dispatch({ type: "told", as: "announcement", message });
    return null;
  });
}
