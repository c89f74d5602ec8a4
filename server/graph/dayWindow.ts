import { AppError } from "./AppError.ts";
import { type DayRange, firstDay, lastDay, parsePartialDate } from "./dates.ts";

/** The days that a date may mean, as YYYYMMDD. */
export interface DateWindow {
  readonly dayMin: number;
  readonly dayMax: number;
}

/** The days that a date may mean; both null for any date. What touches one of them may hold at that date. */
export type DayWindow = DateWindow | { readonly dayMin: null; readonly dayMax: null };

const anyDay: DayWindow = { dayMin: null, dayMax: null };

/** @throws AppError `BAD_USER_INPUT` that names the argument, for anything but a partial date. */
export function toDateWindow(argument: string, text: string): DateWindow {
  const date = parsePartialDate(text);
  if (date !== undefined) return { dayMin: firstDay(date), dayMax: lastDay(date) };
  const message = `\`${argument}\` must be a date such as 1995, 1995-07 or 1995-07-31.`;
  throw new AppError("BAD_USER_INPUT", message, { facts: { argument } });
}

/**
 * The window of the argument `validAt`; any day where it is absent.
 * @throws AppError `BAD_USER_INPUT` for anything but a partial date.
 */
export function toDayWindow(validAt: string | null | undefined): DayWindow {
  return validAt === null || validAt === undefined ? anyDay : toDateWindow("validAt", validAt);
}

/** Whether what may have held on the days of a range may have held on some day of the window. */
export function touchesWindow({ validFrom, validUntil }: DayRange, { dayMin, dayMax }: DateWindow): boolean {
  return validFrom <= dayMax && validUntil >= dayMin;
}
