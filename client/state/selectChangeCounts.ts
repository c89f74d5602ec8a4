import type { Change } from "../graph/graphAt.ts";
import { createSelector } from "./createSelector.ts";
import { selectChanges } from "./selectVisibleGraph.ts";
import type { AppState } from "./AppState.ts";

/** How many entities and relations came, ended, were renamed and stayed between the two dates; null while nothing is compared. */
export const selectChangeCounts = createSelector(
  (state: AppState) => [selectChanges(state)],
  ([changes]): Readonly<Record<Change, number>> | null => {
    if (changes === null) return null;
    const counts = { came: 0, ended: 0, renamed: 0, stayed: 0 };
    for (const change of [...changes.entities.values(), ...changes.relations.values()]) counts[change] += 1;
    return counts;
  },
);
