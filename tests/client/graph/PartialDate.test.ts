import { describe, expect, it } from "vitest";
import { daysOf, isPartialDate, toYear, yearOf } from "../../../client/graph/PartialDate.ts";

describe("daysOf", () => {
  it.each([
    ["1947", 19_470_101, 19_471_231],
    ["1906~", 19_060_101, 19_061_231],
    ["1992-03", 19_920_301, 19_920_331],
    ["1992-04", 19_920_401, 19_920_430],
    ["2000-02", 20_000_201, 20_000_229],
    ["1900-02", 19_000_201, 19_000_228],
    ["1992-03-13", 19_920_313, 19_920_313],
    ["0044", 440_101, 441_231],
  ])("reads %s", (date, first, last) => {
    expect(daysOf(date)).toEqual({ first, last });
  });

  it.each(["", "92", "1992-3", "1992-13", "1992-00", "2021-02-30", "1992-03-00", "1992/1993", "yesterday"])(
    "reads nothing from %j",
    (text) => {
      expect(daysOf(text)).toBeNull();
      expect(isPartialDate(text)).toBe(false);
    },
  );
});

it("goes from a year to a date and back", () => {
  expect([1992, 44].map(toYear)).toEqual(["1992", "0044"]);
  expect(["1992-03-13", "0044", "1906~"].map(yearOf)).toEqual([1992, 44, 1906]);
});
