import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldLetters } from "../../server/language/foldLetters.ts";

describe("foldLetters", () => {
  it.each([
    ["Кеңес", "кенес"],
    ["ҚАҒАЗ", "кагаз"],
    ["үйлестіру", "уйлестиру"],
    ["ұйым", "уйым"],
    ["өлшем һәм", "олшемхам"],
    ["Объединённых", "объединенных"],
    ["Comité", "comite"],
    ["Şığıs", "sigis"],
  ])("folds %s to %s", (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });

  it("keeps й apart from и, composed or not", () => {
    expect(foldLetters("май")).toBe("май");
    expect(foldLetters("маи\u0306")).toBe("май");
    expect(foldLetters("май")).not.toBe(foldLetters("маи"));
  });

  it("takes Latin lookalikes in a Cyrillic word for Cyrillic, and leaves real mixtures", () => {
    expect(foldLetters("cобeт")).toBe(foldLetters("собет"));
    expect(foldLetters("ISOның")).toBe("isoнын");
  });

  it("drops invisible characters and unfolds compatibility forms", () => {
    expect(foldLetters("стан\u00ADдарт")).toBe("стандарт");
    expect(foldLetters("ＩＳＯ⑨")).toBe("iso9");
  });

  it("gives letters and digits alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldLetters(text)).toMatch(/^[\p{L}\p{N}]*$/u);
      }),
    );
  });

  it.each(["abcéøœñŞı'9", "абвёйқңұі9"])("changes nothing that is folded already, of %s", (letters) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from(letters)) }), (text) => {
        expect(foldLetters(foldLetters(text))).toBe(foldLetters(text));
      }),
    );
  });
});
