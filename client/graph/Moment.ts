import { type DayRange, daysOf, type PartialDate } from "./PartialDate.ts";

/** One date, or two that are compared. Without a date, everything is looked at, whenever it was. */
export interface Moment {
  readonly date: PartialDate | null;
  /** Null without a `date`. */
  readonly comparedWith: PartialDate | null;
}

/** The compared dates as ranges of days, the earlier first. */
export function datesOf({ date, comparedWith }: Moment): readonly DayRange[] {
  return [date, comparedWith]
    .flatMap((each) => (each === null ? [] : (daysOf(each) ?? [])))
    .toSorted((one, other) => one.first - other.first || one.last - other.last);
}
