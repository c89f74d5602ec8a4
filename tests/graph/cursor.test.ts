import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCursor, encodeCursor } from "../../server/graph/cursor.ts";

describe("a cursor", () => {
  it("leads back to its position, whatever the names", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (list, position) => {
        expect(decodeCursor(list, encodeCursor(list, position))).toBe(position);
      }),
    );
  });

  it("can stand in an address as it is", () => {
    expect(encodeCursor("entities", "кеңес?/+")).toMatch(/^[\w-]+$/u);
  });

  it("is none in another list", () => {
    expect(decodeCursor("entities", encodeCursor("passages", "7"))).toBeUndefined();
  });

  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  it.each([
    { name: "nothing", cursor: "" },
    { name: "a word", cursor: "abc" },
    { name: "bytes that are no text", cursor: "____" },
    { name: "another value", cursor: encode({ entities: "1" }) },
    { name: "null", cursor: encode(null) },
    { name: "a list without a position", cursor: encode(["entities"]) },
    { name: "a position that is no text", cursor: encode(["entities", 1]) },
  ])("isn't read from $name", ({ cursor }) => {
    expect(decodeCursor("entities", cursor)).toBeUndefined();
  });
});
