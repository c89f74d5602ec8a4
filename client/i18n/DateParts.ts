/** A month of a year, counted from 1. */
export interface MonthParts {
  readonly year: number;
  readonly month: number;
}

/** A day of a month. */
export interface DayParts extends MonthParts {
  readonly day: number;
}
