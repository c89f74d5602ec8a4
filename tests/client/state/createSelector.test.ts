import { expect, it } from "vitest";
import { createSelector } from "../../../client/state/createSelector.ts";

it("computes anew only when an input is another", () => {
  let runs = 0;
  const sum = createSelector(
    (pair: { one: number; other: number }, offset: number) => [pair.one, offset],
    ([one, offset]) => {
      runs += 1;
      return { sum: one + offset };
    },
  );
  const first = sum({ one: 1, other: 1 }, 10);
  expect(sum({ one: 1, other: 2 }, 10)).toBe(first);
  expect(runs).toBe(1);
  expect(sum({ one: 2, other: 2 }, 10)).toEqual({ sum: 12 });
  expect(sum({ one: 2, other: 2 }, 11)).toEqual({ sum: 13 });
  expect(runs).toBe(3);
});

it("knows NaN again, and remembers an answer that is undefined", () => {
  let runs = 0;
  const nothing = createSelector(
    (value: number) => [value],
    () => {
      runs += 1;
    },
  );
  nothing(Number.NaN);
  nothing(Number.NaN);
  expect(runs).toBe(1);
});
