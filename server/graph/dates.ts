/**
 * A date as precise as its source: EDTF level 0 (`1947`, `1992-03`, `1992-03-13`), `about` where it ends in `~`.
 * Precision is never padded: an absent month or day stays absent.
 */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly about: boolean;
}

/** The days, as integers YYYYMMDD, between which something may have held; both ends belong to it. */
export interface DayRange {
  readonly validFrom: number;
  readonly validUntil: number;
}

/** Stands for an absent beginning: before every day. */
export const EARLIEST_DAY = 0;
/** Stands for an absent end: the last day that can be written. */
export const LATEST_DAY = 99991231;

const shape = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<about>~)?$/u;
const thirtyDays = new Set([4, 6, 9, 11]);

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Proleptic Gregorian, as EDTF has it. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return thirtyDays.has(month) ? 30 : 31;
}

/** Reads a partial date; undefined for any other text and for days that no calendar has (`2021-02-30`). */
export function parsePartialDate(text: string): PartialDate | undefined {
  const groups = shape.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const about = groups["about"] !== undefined;
  const year = Number(groups["year"]);
  if (groups["month"] === undefined) return { year, about };
  const month = Number(groups["month"]);
  if (month < 1 || month > 12) return undefined;
  if (groups["day"] === undefined) return { year, month, about };
  const day = Number(groups["day"]);
  return day < 1 || day > daysInMonth(year, month) ? undefined : { year, month, day, about };
}

/** The inverse of {@link parsePartialDate}. */
export function formatPartialDate(date: PartialDate): string {
  const parts = [String(date.year).padStart(4, "0")];
  if (date.month !== undefined) parts.push(String(date.month).padStart(2, "0"));
  if (date.day !== undefined) parts.push(String(date.day).padStart(2, "0"));
  return `${parts.join("-")}${date.about ? "~" : ""}`;
}

function toDay(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}

/** The first day that the date may mean, as YYYYMMDD. "About" widens nothing. */
export function firstDay(date: PartialDate): number {
  return toDay(date.year, date.month ?? 1, date.day ?? 1);
}

/** The last day that the date may mean, as YYYYMMDD. */
export function lastDay(date: PartialDate): number {
  const month = date.month ?? 12;
  return toDay(date.year, month, date.day ?? daysInMonth(date.year, month));
}

/** From the first possible day of `begin` to the last possible day of `end`; an absent end is open. */
export function toDayRange(begin: PartialDate | undefined, end: PartialDate | undefined): DayRange {
  return {
    validFrom: begin === undefined ? EARLIEST_DAY : firstDay(begin),
    validUntil: end === undefined ? LATEST_DAY : lastDay(end),
  };
}

/** {@link toDayRange} of dates as they are written; what is absent, or no date, is open. */
export function readDayRange(begin: string | null, end: string | null): DayRange {
  const read = (text: string | null) => (text === null ? undefined : parsePartialDate(text));
  return toDayRange(read(begin), read(end));
}

/** Orders by the first possible day, the more precise date first among equals; for `Array.prototype.sort`. */
export function comparePartialDates(one: PartialDate, other: PartialDate): number {
  return firstDay(one) - firstDay(other) || lastDay(one) - lastDay(other);
}

/** Whether `end` is certainly over before `begin`: not even their closest days fit. */
export function endsBeforeItBegins(begin: PartialDate, end: PartialDate): boolean {
  return lastDay(end) < firstDay(begin);
}
