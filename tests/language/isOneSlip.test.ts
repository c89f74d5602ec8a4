import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOneSlip } from "../../server/language/isOneSlip.ts";

const word = fc.string({ minLength: 2, maxLength: 12, unit: fc.constantFrom("а", "б", "в", "г", "д") });
const place = fc.nat(11);

describe("isOneSlip", () => {
  it("forgives a letter that is wrong, missing, doubled or swapped with its neighbour, at any place", () => {
    fc.assert(
      fc.property(word, place, (text, at) => {
        const index = at % text.length;
        const [before, letter, after] = [
          text.slice(0, index),
          text.slice(index, index + 1),
          text.slice(index + 1),
        ];
        const slips = [`${before}ж${after}`, before + after, `${before}${letter}${letter}${after}`];
        expect(slips.filter((slip) => !isOneSlip(text, slip))).toEqual([]);
        const swapped = before + after.slice(0, 1) + letter + after.slice(1);
        expect(isOneSlip(text, swapped)).toBe(swapped !== text);
      }),
    );
  });

  it("is the same in both directions, and nothing to itself", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneSlip(a, b)).toBe(isOneSlip(b, a));
        expect(isOneSlip(a, a)).toBe(false);
      }),
    );
  });

  it.each([
    ["council", "cuncli"],
    ["iso", "iec"],
    ["abcd", "badc"],
    ["abc", "abcde"],
    ["abc", "cba"],
  ])("does not forgive two: %s, %s", (a, b) => {
    expect(isOneSlip(a, b)).toBe(false);
  });
});
