import { fetchCompletions } from "../../api/fetchCompletions.ts";
import type { Clock } from "../Surroundings.ts";
import type { Tools } from "./Tools.ts";

/** Each answer tries out several questions: between two keys of someone who types there is no need for one. */
const pauseMs = 150;

/**
 * Puts a text into the box for questions, and finds how it can go on. Where that can't be had the text can be asked all
 * the same: nothing is told.
 */
export async function complete({ store, request, tasks, clock }: Tools, text: string): Promise<void> {
  const lane = { name: "complete", whenBusy: "replace", faults: "inPlace" } as const;
  const change = (completions: typeof known) =>
    store.dispatch({ type: "askChanged", ask: { text, completions } });
  const known = store.getState().ask.completions;
  if (text.trim() === "") {
    tasks.abandon(lane.name);
    change([]);
    return;
  }
  change(known);
  await tasks.run({ type: "complete", text }, lane, async (signal) => {
    await pause(clock, signal);
    if (signal.aborted) return null;
    const answer = await fetchCompletions(request, { text, language: null }, signal);
    // A newer text has taken its place.
    if (store.getState().ask.text !== text) return null;
    change(answer.ok ? answer.data.filter((completion) => completion.text !== text) : []);
    return answer.ok ? null : answer.fault;
  });
}

function pause(clock: Clock, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const cancel = clock.schedule(resolve, pauseMs);
    signal.addEventListener("abort", () => {
      cancel();
      resolve();
    });
  });
}
