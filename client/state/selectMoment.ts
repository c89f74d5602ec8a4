import type { Moment } from "../graph/Moment.ts";
import type { AppState } from "./AppState.ts";
import { createSelector } from "./createSelector.ts";
import { selectView } from "./selectView.ts";

/** The date of the view, and the one that it is compared with. */
export const selectMoment = createSelector(
  (state: AppState) => {
    const { date, comparedWith } = selectView(state);
    return [date, comparedWith];
  },
  ([date, comparedWith]): Moment => ({ date, comparedWith }),
);
