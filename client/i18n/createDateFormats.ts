import type { DayParts, MonthParts } from "./DateParts.ts";

/** Months and days as the browser writes them, for languages of which every browser knows the months. */
export function createDateFormats(locale: string) {
  const monthFormat = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" });
  const dayFormat = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "long",
    day: "numeric",
    timeZone: "UTC",
  });
  return {
    month: ({ year, month }: MonthParts): string => monthFormat.format(Date.UTC(year, month - 1)),
    day: ({ year, month, day }: DayParts): string => dayFormat.format(Date.UTC(year, month - 1, day)),
  };
}
