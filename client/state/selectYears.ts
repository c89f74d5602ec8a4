import type { Graph } from "../graph/Graph.ts";
import { isPartialDate, yearOf } from "../graph/PartialDate.ts";
import { createSelector } from "./createSelector.ts";
import { selectInducedGraph } from "./selectVisibleGraph.ts";
import type { AppState } from "./AppState.ts";

/** The years that can be looked at, and those in which something in the view comes, has ended or changes its name. */
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

/** The years of beginnings, ends and names. What ends in a year may have been there in all of it: its absence shows in the next. */
function changeYears({ entities, relations }: Graph): readonly number[] {
  const names = [...entities.values()].flatMap(({ datedNames }) => datedNames);
  const periods = [
    ...[...entities.values(), ...relations.values()].map(({ begin, end }) => [begin, end] as const),
    ...names.map(({ from, until }) => [from, until] as const),
  ];
  const years = periods.flatMap(([first, last]) => [...yearsOf(first, 0), ...yearsOf(last, 1)]);
  return [...new Set(years)].toSorted((one, other) => one - other);
}

function yearsOf(date: string | null, later: number): readonly number[] {
  return date !== null && isPartialDate(date) ? [yearOf(date) + later] : [];
}
