import { fetchRelationCounts, mostCounted } from "../../api/fetchRelationCounts.ts";
import { selectValidAt } from "../selectRelationCounts.ts";
import { selectView } from "../selectView.ts";
import type { AppState } from "../AppState.ts";
import type { Lane } from "./createTaskRunner.ts";
import type { Tools } from "./Tools.ts";

const lane: Lane = { name: "relation counts", whenBusy: "replace", faults: "inPlace" };

/** Counts the relations of what is shown and selected at the date of the view, as far as that isn't known. */
export async function loadRelationCounts({ store, request, tasks }: Tools): Promise<void> {
  const state = store.getState();
  const validAt = selectValidAt(state);
  const missing = uncountedEntities(state);
  if (validAt === null || missing.length === 0) return;
  await tasks.run({ type: "loadRelationCounts" }, lane, async (signal) => {
    for (let start = 0; start < missing.length; start += mostCounted) {
      const ids = missing.slice(start, start + mostCounted);
      const answer = await fetchRelationCounts(request, { ids, validAt }, signal);
      if (!answer.ok) return answer.fault;
      store.dispatch({ type: "relationCountsLoaded", date: validAt, counts: answer.data });
    }
    return null;
  });
}

/** What is selected comes first: its panel waits for it. */
function uncountedEntities(state: AppState): readonly string[] {
  const { shown, selection } = selectView(state);
  const { datedCounts } = state;
  const known = datedCounts?.date === selectValidAt(state) ? datedCounts.counts : null;
  const wanted = new Set([...(selection?.on === "entity" ? [selection.id] : []), ...shown]);
  return [...wanted].filter((id) => known?.has(id) !== true);
}
