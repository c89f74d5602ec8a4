import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseText } from "../../server/language/analyseText.ts";
import { toSearchKeys } from "../../server/language/toSearchKeys.ts";

const council = {
  nameEn: "Interstate Council for Standardization, Metrology and Certification",
  nameRu: "Межгосударственный совет по стандартизации, метрологии и сертификации",
  nameKk: "Стандарттау, метрология және сертификаттау жөніндегі мемлекетаралық кеңес",
  abbreviationsEn: ["EASC"],
  abbreviationsRu: ["МГС"],
  otherNamesKk: ["Мемлекетаралық кеңес", "Кеңес"],
};

describe("toSearchKeys", () => {
  it("puts each sort of name into its list", () => {
    const keys = toSearchKeys(council);
    expect(keys.searchAbbreviations).toEqual(expect.arrayContaining(["easc", "мгс", "mgs"]));
    expect(keys.searchOtherNames).toEqual(expect.arrayContaining(["кенес", "kenes"]));
    expect(keys.searchNames).toContain("interstatecouncilforstandardizationmetrologyandcertification");
    expect(keys.searchStarts).toEqual(expect.arrayContaining(["1_interstate", "2_interstatecouncil"]));
    expect(keys.searchOtherStarts).toEqual(expect.arrayContaining(["1_кенес", "2_мемлекетаралыккенес"]));
    expect(keys.searchTerms).toEqual(expect.arrayContaining(["interstate", "мемлекетаралык", "kenes"]));
  });

  it("gives the same keys for the same names, each once, and none for none", () => {
    expect(toSearchKeys(council)).toEqual(toSearchKeys({ ...council }));
    for (const keys of Object.values(toSearchKeys(council))) expect(new Set(keys).size).toBe(keys.length);
    for (const keys of Object.values(toSearchKeys({ nameEn: null, abbreviationsKk: [] })))
      expect(keys).toEqual([]);
  });

  it("gives no key that the index would split or a query read as its own, whatever the names are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (nameEn) => {
        for (const keys of Object.values(toSearchKeys({ nameEn, otherNamesKk: [nameEn] })))
          for (const key of keys) expect(key).toMatch(/^(?:[1-4]_)?[\p{L}\p{N}]+$/u);
      }),
    );
  });

  it.each([
    "Interstate Council for Standardization, Metrology and Certification",
    "EASC",
    "МГС",
    "кенес",
    "KENES",
    "mgs",
  ])("meets the keys of the typed text %s", (text) => {
    const { searchNames, searchAbbreviations, searchOtherNames } = toSearchKeys(council);
    const wholes = new Set([...searchNames, ...searchAbbreviations, ...searchOtherNames]);
    expect(analyseText(text).wholes.some((whole) => wholes.has(whole))).toBe(true);
  });

  it("meets the stem of a form", () => {
    const { searchOtherNames, searchNames } = toSearchKeys(council);
    expect(searchOtherNames).toEqual(expect.arrayContaining([...analyseText("кеңестерінің").stems]));
    const russian = analyseText("межгосударственного совета по стандартизации, метрологии и сертификации");
    expect(russian.stems.some((stem) => searchNames.includes(stem))).toBe(true);
  });
});

describe("analyseText", () => {
  it.each(["", "   ", "🙂", "— !?", "\u0301"])("finds no word and no key in %j", (text) => {
    expect(analyseText(text)).toEqual({ words: [], wholes: [], starts: [], stems: [] });
  });

  it("offers no empty key for a sign that has no sound", () => {
    const { words, starts, wholes } = analyseText("ь");
    expect(words).toHaveLength(1);
    expect(starts).toEqual(["1_ь"]);
    expect(wholes).toEqual(["ь"]);
  });
});
