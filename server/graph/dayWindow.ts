import { AppError } from "./AppError.ts";
import { firstDay, lastDay, parsePartialDate } from "./dates.ts";

/** The days that a date may mean, as YYYYMMDD; both null for any date. What touches one of them may hold at that date. */
export type DayWindow =
  { readonly dayMin: number; readonly dayMax: number } | { readonly dayMin: null; readonly dayMax: null };

const anyDay: DayWindow = { dayMin: null, dayMax: null };

/**
 * The window of the argument `validAt`; any day where it is absent.
 * @throws AppError `BAD_USER_INPUT` for anything but a partial date.
 */
export function toDayWindow(validAt: string | null | undefined): DayWindow {
  if (validAt === null || validAt === undefined) return anyDay;
  const date = parsePartialDate(validAt);
  if (date !== undefined) return { dayMin: firstDay(date), dayMax: lastDay(date) };
  const message = "`validAt` must be a date such as 1995, 1995-07 or 1995-07-31.";
  throw new AppError("BAD_USER_INPUT", message, { facts: { argument: "validAt" } });
}
