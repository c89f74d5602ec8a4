import type { Graph } from "../graph/Graph.ts";
import { isPartialDate, yearOf } from "../graph/PartialDate.ts";
import { createSelector } from "./createSelector.ts";
import { selectInducedGraph } from "./selectVisibleGraph.ts";
import type { AppState } from "./AppState.ts";

/** The years that can be looked at, and those in which something in the view comes or has ended. */
export interface Years {
  readonly first: number;
  readonly last: number;
  /** In order, each once. */
  readonly changes: readonly number[];
}

/** From the first to the last year of all the data, whether loaded or not; null where nothing is dated. */
export const selectYears = createSelector(
  (state: AppState) => [selectInducedGraph(state), state.overview],
  ([induced, overview]): Years | null => {
    const whole = overview.status === "ready" ? overview.value.years : null;
    const changes = changeYears(induced);
    const first = whole?.first ?? changes[0];
    const last = whole?.last ?? changes.at(-1);
    return first === undefined || last === undefined ? null : { first, last, changes };
  },
);

/** What ends in a year may have been there in all of it: its absence shows in the next. */
function changeYears({ entities, relations }: Graph): readonly number[] {
  const years = [...entities.values(), ...relations.values()].flatMap(({ begin, end }) => [
    ...yearsOf(begin, 0),
    ...yearsOf(end, 1),
  ]);
  return [...new Set(years)].toSorted((one, other) => one - other);
}

function yearsOf(date: string | null, later: number): readonly number[] {
  return date !== null && isPartialDate(date) ? [yearOf(date) + later] : [];
}
