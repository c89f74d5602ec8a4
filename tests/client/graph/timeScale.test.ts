import { expect, it } from "vitest";
import { choosePixelsPerYear, xOfYear, yearAtX } from "../../../client/graph/timeScale.ts";
import { toYear } from "../../../client/graph/toYear.ts";

it("reads partial dates as years, at their earliest day", () => {
  expect(["1992", "1906~", "1992-01", "1992-01-01"].map(toYear)).toEqual([1992, 1906, 1992, 1992]);
  expect(toYear("1992-07")).toBe(1992.5);
  expect(toYear("1992-12-31")).toBeLessThan(1993);
  expect([null, "", "unknown", "92"].map(toYear)).toEqual([null, null, null, null]);
});

it("finds the year at the place of a year", () => {
  for (const year of [1865, 1999.5, 2000, 2026]) expect(yearAtX(xOfYear(year, 16), 16)).toBe(year);
});

it("makes years the wider, the more begins in them", () => {
  const decade = Array.from({ length: 100 }, (_, index) => 1990 + index / 10);
  expect(choosePixelsPerYear(decade)).toBeGreaterThan(choosePixelsPerYear([1865, 1947, 2020]));
  expect([choosePixelsPerYear([]), choosePixelsPerYear([1992])].every(Number.isInteger)).toBe(true);
  expect(choosePixelsPerYear([1, 2026])).toBe(1);
  expect(choosePixelsPerYear(Array.from({ length: 90_000 }, () => 1992))).toBe(4096);
});
