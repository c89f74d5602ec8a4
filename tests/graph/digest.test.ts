import { describe, expect, it } from "vitest";
import { digest } from "../../server/graph/digest.ts";

describe("digest", () => {
  it("is FNV-1a of 32 bits", () => {
    // The check values of the algorithm's authors: 811c9dc5, e40c292c, bf9cf968.
    expect(["", "a", "foobar"].map((text) => Number.parseInt(digest(text), 36).toString(16))).toEqual([
      "811c9dc5",
      "e40c292c",
      "bf9cf968",
    ]);
  });

  it("tells apart what differs in one letter beyond Latin", () => {
    expect(digest("Кеңес")).not.toBe(digest("Кенес"));
  });
});
