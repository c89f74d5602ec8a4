import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase64url, toBase64url } from "../../../client/state/base64url.ts";
import { compressText, decompressText } from "../../../client/state/compressText.ts";
import { packPositions, unpackPositions } from "../../../client/state/packPositions.ts";

describe("base64url", () => {
  it("gives back the same bytes, in letters that an address may hold", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toMatch(/^[\w-]*$/u);
        expect(fromBase64url(text)).toEqual(bytes);
      }),
    );
  });

  it.each(["a", "ab=", "a+b/", "a b", "абвг", "abcde"])("isn't %s", (text) => {
    expect(fromBase64url(text)).toBeNull();
  });
});

describe("packPositions", () => {
  it.each([
    [2, 32_767],
    [4, 1_000_000],
  ] as const)("packs into %d bytes a coordinate what reaches %d far", (width, reach) => {
    const corner = { x: -reach, y: reach };
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            x: fc.integer({ min: -reach, max: reach }),
            y: fc.integer({ min: -reach, max: reach }),
          }),
        ),
        (positions) => {
          const packed = packPositions([corner, ...positions]);
          expect(packed.width).toBe(width);
          expect(unpackPositions(packed)).toEqual([corner, ...positions]);
        },
      ),
    );
  });

  it("needs four bytes as soon as one coordinate does", () => {
    expect(packPositions([{ x: 0, y: 32_768 }]).width).toBe(4);
    expect(packPositions([{ x: -32_768, y: 0 }]).width).toBe(4);
  });

  it("unpacks nothing from what isn't whole", () => {
    expect(unpackPositions({ width: 2, text: "AAA" })).toBeNull();
    expect(unpackPositions({ width: 4, text: "AAAAAA" })).toBeNull();
    expect(unpackPositions({ width: 2, text: "?" })).toBeNull();
  });
});

describe("compressText", () => {
  it("gives back the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 3_000 }), (text) => {
        expect(decompressText(compressText(text))).toBe(text);
      }),
    );
  });

  it("gives null for what isn't one", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = decompressText(text);
        expect(plain === null || typeof plain === "string").toBe(true);
      }),
    );
    expect(decompressText("")).toBeNull();
    expect(decompressText(compressText("a".repeat(4_000)).slice(0, -4))).toBeNull();
    expect(decompressText(toBase64url(Uint8Array.of(1, 1, 0, 254, 255, 255)))).toBeNull();
    expect(decompressText(compressText("a".repeat(1_000_001)))).toBeNull();
  });
});
