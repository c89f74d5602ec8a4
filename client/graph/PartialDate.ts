/** A date as precise as its source, as text: EDTF level 0 (`1947`, `1992-03`, `1992-03-13`), with `~` for "about". */
export type PartialDate = string;

/** Days as integers YYYYMMDD; both ends belong to the range. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const shape = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?~?$/u;

/** Every day that the date may mean; null for any other text. "About" widens nothing, as on the server. */
export function daysOf(date: PartialDate): DayRange | null {
  const groups = shape.exec(date)?.groups;
  if (groups === undefined) return null;
  const [year, month, day] = [groups["year"], groups["month"], groups["day"]].map((part) =>
    part === undefined ? null : Number(part),
  );
  if (typeof year !== "number") return null;
  const lastMonth = month ?? 12;
  if (lastMonth < 1 || lastMonth > 12) return null;
  const lastDay = daysInMonth(year, lastMonth);
  if (typeof day === "number" && (day < 1 || day > lastDay)) return null;
  return { first: toDay(year, month ?? 1, day ?? 1), last: toDay(year, lastMonth, day ?? lastDay) };
}

const always: DayRange = { first: 0, last: 99_991_231 };

/** From the first possible day of the beginning to the last possible day of the end; what is absent is open. */
export function daysBetween(begin: PartialDate | null, end: PartialDate | null): DayRange {
  return {
    first: (begin === null ? null : daysOf(begin))?.first ?? always.first,
    last: (end === null ? null : daysOf(end))?.last ?? always.last,
  };
}

/** Whether two ranges have a day in common. */
export function overlap(one: DayRange, other: DayRange): boolean {
  return one.first <= other.last && other.first <= one.last;
}

export function isPartialDate(text: string): text is PartialDate {
  return daysOf(text) !== null;
}

/** The year in which a date begins. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** A whole year as a date. */
export function toYear(year: number): PartialDate {
  return String(year).padStart(4, "0");
}

function toDay(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}

/** Proleptic Gregorian, as EDTF has it. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
