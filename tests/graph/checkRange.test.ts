import { describe, expect, it } from "vitest";
import { AppError } from "../../server/graph/AppError.ts";
import { checkCount, checkRange } from "../../server/graph/checkRange.ts";

const range = { minimum: 1, maximum: 200 };

function factsOf(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, ...error.facts };
    throw error;
  }
  return "accepted";
}

describe("checkRange", () => {
  it.each([1, 25, 200])("accepts %d", (value) => {
    expect(factsOf(() => checkRange("first", value, range))).toBe("accepted");
  });

  it.each([0, -1, 201, 100_000, 1.5, Number.NaN])(
    "refuses %d and names the argument and its bounds",
    (value) => {
      expect(factsOf(() => checkRange("first", value, range))).toEqual({
        code: "BAD_USER_INPUT",
        argument: "first",
        ...range,
      });
    },
  );
});

describe("checkCount", () => {
  it.each([1, 200])("accepts %d items", (length) => {
    expect(factsOf(() => checkCount("ids", Array.from({ length }), range))).toBe("accepted");
  });

  it.each([0, 201])("refuses %d items", (length) => {
    expect(factsOf(() => checkCount("ids", Array.from({ length }), range))).toEqual({
      code: "BAD_USER_INPUT",
      argument: "ids",
      ...range,
    });
  });
});
