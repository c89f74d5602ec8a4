import { describe, expect, it } from "vitest";
import { findDisagreeing } from "../../../client/graph/findDisagreeing.ts";
import { claim, type ClaimParticulars } from "./claim.ts";

const disagree = (one: ClaimParticulars, other: ClaimParticulars) =>
  findDisagreeing([claim(one), claim({ sources: ["b"], ...other })]).length === 2;

describe("findDisagreeing", () => {
  it("keeps those that contradict each other, in their order", () => {
    const claims = [
      claim({ from: "1993" }),
      claim({ value: "12", sources: ["b"], from: "1993" }),
      claim({ sources: ["b"], from: "1995" }),
    ];
    expect(findDisagreeing(claims)).toEqual(claims.slice(0, 2));
    expect(findDisagreeing(claims.slice(0, 1))).toEqual([]);
  });

  it("never holds one source against itself, nor what no source says", () => {
    expect(disagree({}, { value: "12", sources: ["a"] })).toBe(false);
    expect(disagree({}, { value: "12", sources: ["b", "a"] })).toBe(false);
    expect(disagree({}, { value: "12", sources: [] })).toBe(false);
    expect(disagree({ sources: [] }, { value: "12" })).toBe(false);
  });

  it.each([
    ["no date against a date", {}, { from: "1993" }, true],
    ["a year against a day in it", { from: "1993" }, { from: "1993-05-01" }, true],
    ["one year against the next", { from: "1993" }, { from: "1994" }, false],
    ["a period against a year in it", { from: "1990", until: "1999" }, { from: "1994" }, true],
    ["up to a year against a later one", { until: "1999" }, { from: "2000" }, false],
    ["up to a year against an earlier one", { until: "1999" }, { from: "1994" }, true],
  ])("asks whether they may speak of the same time: %s", (_, one, other, expected) => {
    expect(disagree(one, { value: "12", ...other })).toBe(expected);
  });

  it.each([
    ["EQUAL", "15", "EQUAL", "15", false],
    ["ABOUT", "80", "EQUAL", "89", true],
    ["ABOUT", "80", "EQUAL", "84", false],
    ["ABOUT", "400", "ABOUT", "440", false],
    ["ABOUT", "1.50", "EQUAL", "1.53", false],
    ["ABOUT", "1.50", "EQUAL", "1.6", true],
    ["MORE_THAN", "3000", "EQUAL", "6210", false],
    ["MORE_THAN", "3000", "EQUAL", "3000", true],
    ["AT_LEAST", "3000", "EQUAL", "3000", false],
    ["AT_LEAST", "3000", "LESS_THAN", "3000", true],
    ["AT_MOST", "3000", "EQUAL", "3001", true],
    ["AT_MOST", "3000", "AT_LEAST", "3000", false],
  ] as const)(
    "compares numbers as they are meant: %s %s, %s %s",
    (comparator, value, second, other, expected) => {
      expect(disagree({ comparator, value }, { comparator: second, value: other })).toBe(expected);
    },
  );

  it.each([
    ["1947", "1947-02-23", false],
    ["1961", "1973", true],
    ["1906~", "1906-06-26", false],
  ])("takes dates as precisely as they are stated: %s, %s", (value, other, expected) => {
    expect(disagree({ valueType: "DATE", value }, { valueType: "DATE", value: other })).toBe(expected);
  });

  it("tells units and kinds of values apart", () => {
    expect(disagree({ unit: "percent-of-members" }, { unit: "percent-of-votes" })).toBe(true);
    expect(disagree({ valueType: "PERCENT" }, { valueType: "NUMBER" })).toBe(true);
  });

  it("has nothing against a number that it can't read", () => {
    expect(disagree({ value: "many" }, {})).toBe(false);
    expect(disagree({ value: "" }, {})).toBe(false);
  });

  it("holds different texts against each other, but not those of lists", () => {
    const text = { valueType: "TEXT" } as const;
    expect(disagree({ ...text, value: "Motor cars" }, { ...text, value: "Road vehicles" })).toBe(true);
    expect(disagree({ ...text, value: "Road vehicles" }, { ...text, value: "road vehicles " })).toBe(false);
    const list = ["dues", "sales"].map((value) => claim({ ...text, value }));
    expect(findDisagreeing([...list, claim({ ...text, value: "grants", sources: ["b"] })])).toEqual([]);
  });
});
