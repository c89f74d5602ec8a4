import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../../server/language/tokenise.ts";

const wordsOf = (text: string) => tokenise(text).map((token) => token.text);

describe("tokenise", () => {
  it.each([
    ["Interstate Council", ["Interstate", "Council"]],
    ["iso/tc 22", ["iso", "tc", "22"]],
    ["ТК22", ["ТК", "22"]],
    ["ғылыми-техникалық", ["ғылыми", "техникалық"]],
    ["built-in", ["built", "in"]],
    ["«ХЭК» – (IEC)", ["ХЭК", "IEC"]],
    ["№ 12", ["12"]],
    ["ISO's TC 22’s", ["ISO", "TC", "22"]],
    ["ken'es", ["ken'es"]],
    ["стан\u00ADдарт", ["стан\u00ADдарт"]],
    ["", []],
    ["🙂 — !?", []],
  ])("splits %j into %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each(["ИСО-ның", "ISO-ның", "ISO-nyng", "КСРО-м", "ТМД-ның", "3000-нан", "ХЭК‑тің", "ISO-da"])(
    "takes the ending of %s for part of the word, and keeps it out of the text",
    (text) => {
      const [token, ...more] = tokenise(`x ${text} y`).slice(1, -1);
      expect(more).toEqual([]);
      expect(token).toMatchObject({ start: 2, end: 2 + text.length, text: text.split(/[-‑]/u)[0] });
    },
  );

  it("gives offsets at which the text stands, in order and without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.startsWith(token.text, token.start)).toBe(true);
          expect(token.end).toBeGreaterThanOrEqual(token.start + token.text.length);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
