import { fetchCompletions } from "../../api/fetchCompletions.ts";
import { captionOf } from "../../graph/captionOf.ts";
import { followUpsKey } from "../followUpsKey.ts";
import { selectView } from "../selectView.ts";
import type { Tools } from "./Tools.ts";

/** Finds which questions can be asked about a loaded entity, in the language of the view, unless they are there already. */
export async function loadFollowUps({ store, request, tasks }: Tools, id: string): Promise<void> {
  const { graph, followUps } = store.getState();
  const { language } = selectView(store.getState());
  const entity = graph.entities.get(id);
  const key = followUpsKey(id, language);
  if (entity === undefined || followUps.get(key)?.status === "ready") return;
  const lane = { name: `follow-ups ${key}`, whenBusy: "join", faults: "inPlace" } as const;
  await tasks.run({ type: "loadFollowUps", id }, lane, async (signal) => {
    store.dispatch({ type: "followUpsChanged", key, followUps: { status: "loading" } });
    const text = captionOf(entity, language).text;
    const answer = await fetchCompletions(request, { text, language }, signal);
    if (!answer.ok) {
      store.dispatch({ type: "followUpsChanged", key, followUps: { status: "failed", fault: answer.fault } });
      return answer.fault;
    }
    const questions = answer.data.filter((completion) => completion.complete && isWhole(completion.text));
    const value = questions.map((completion) => completion.text);
    store.dispatch({ type: "followUpsChanged", key, followUps: { status: "ready", value } });
    return null;
  });
}

/** Completions are names as well, which can be asked but say nothing new. */
function isWhole(text: string): boolean {
  return text.endsWith("?");
}
