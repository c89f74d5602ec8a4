import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparePartialDates,
  EARLIEST_DAY,
  endsBeforeItBegins,
  firstDay,
  formatPartialDate,
  lastDay,
  LATEST_DAY,
  parsePartialDate,
  type PartialDate,
  toDayRange,
} from "../../server/graph/dates.ts";

function parsed(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === undefined) throw new Error(`${text} is not a date`);
  return date;
}

/** Days as the calendar of the platform has them. */
const calendarDay = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyDate = fc
  .tuple(calendarDay, fc.constantFrom(4, 7, 10), fc.constantFrom("", "~"))
  .map(([day, length, about]) => `${day.slice(0, length)}${about}`);

describe("parsePartialDate", () => {
  it("keeps the precision that it finds", () => {
    expect(parsePartialDate("1947")).toEqual({ year: 1947, about: false });
    expect(parsePartialDate("1992-03")).toEqual({ year: 1992, month: 3, about: false });
    expect(parsePartialDate("1992-03-13")).toEqual({ year: 1992, month: 3, day: 13, about: false });
    expect(parsePartialDate("1906~")).toEqual({ year: 1906, about: true });
  });

  it.each([
    "",
    "47",
    "19470",
    "-1947",
    "1947-",
    "1947-3",
    "1947-00",
    "1947-13",
    "1947-04-31",
    "2021-02-29",
    "2021-02-30",
    "1900-02-29",
    "1947-01-00",
    "1947~~",
    "~1947",
    "1947?",
    "1947-01-01T00:00",
    " 1947",
    "1947\n",
    "١٩٤٧",
  ])("refuses %j", (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });

  it("knows leap years", () => {
    expect(parsePartialDate("2000-02-29")).toBeDefined();
    expect(parsePartialDate("2024-02-29")).toBeDefined();
  });

  it("reads every day of the calendar and writes it back", () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        expect(formatPartialDate(parsed(text))).toBe(text);
      }),
    );
  });
});

describe("firstDay and lastDay", () => {
  it.each([
    ["1947", 19470101, 19471231],
    ["1992-03", 19920301, 19920331],
    ["1992-04", 19920401, 19920430],
    ["2024-02", 20240201, 20240229],
    ["2023-02~", 20230201, 20230228],
    ["1992-03-13", 19920313, 19920313],
    ["1906~", 19060101, 19061231],
    ["0000", 101, 1231],
  ])("spans %s from %i to %i", (text, first, last) => {
    expect(firstDay(parsed(text))).toBe(first);
    expect(lastDay(parsed(text))).toBe(last);
  });
});

describe("toDayRange", () => {
  it("is open where an end is absent", () => {
    expect(toDayRange(undefined, undefined)).toEqual({ validFrom: EARLIEST_DAY, validUntil: LATEST_DAY });
    expect(toDayRange(parsed("1992-03"), undefined)).toEqual({ validFrom: 19920301, validUntil: LATEST_DAY });
    expect(toDayRange(undefined, parsed("1992-03"))).toEqual({
      validFrom: EARLIEST_DAY,
      validUntil: 19920331,
    });
  });
});

describe("comparePartialDates", () => {
  it("orders by first day, then by precision", () => {
    const texts = ["1992", "1992-03", "1991-12-31", "1992-01", "1992-01-01"];
    const sorted = texts.map(parsed).toSorted(comparePartialDates).map(formatPartialDate);
    expect(sorted).toEqual(["1991-12-31", "1992-01-01", "1992-01", "1992", "1992-03"]);
  });

  it("is an order", () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        const [x, y, z] = [parsed(a), parsed(b), parsed(c)];
        expect(Math.sign(comparePartialDates(x, y))).toBe(0 - Math.sign(comparePartialDates(y, x)));
        const days = [x, y, z].toSorted(comparePartialDates).map(firstDay);
        expect(days).toEqual(days.toSorted((one, other) => one - other));
      }),
    );
  });
});

describe("endsBeforeItBegins", () => {
  it("lets dates of different precision overlap", () => {
    expect(endsBeforeItBegins(parsed("1992-03-13"), parsed("1992"))).toBe(false);
    expect(endsBeforeItBegins(parsed("1992"), parsed("1992-01-01"))).toBe(false);
    expect(endsBeforeItBegins(parsed("1992-03"), parsed("1992-02"))).toBe(true);
    expect(endsBeforeItBegins(parsed("1993"), parsed("1992~"))).toBe(true);
  });
});
