import { describe, expect, it } from "vitest";
import { groupBy } from "../../server/graph/groupBy.ts";

describe("groupBy", () => {
  it("keeps the order of keys and of items", () => {
    const groups = groupBy(["ru", "kk", "rb", "en", "ke"], (text) => text.slice(0, 1));
    expect([...groups]).toEqual([
      ["r", ["ru", "rb"]],
      ["k", ["kk", "ke"]],
      ["e", ["en"]],
    ]);
  });

  it("has no groups of nothing", () => {
    expect(groupBy([], String).size).toBe(0);
  });
});
