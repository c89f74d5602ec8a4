import { describe, expect, it } from "vitest";
import { rankHits, type SearchCandidate } from "../../server/explore/searchRanking.ts";
import { analyseText } from "../../server/language/analyseText.ts";
import type { NameLanguage } from "../../server/language/EntityNames.ts";

const base = { kind: "ORGANIZATION", degree: 0 } as const;

function rank(
  text: string,
  candidates: readonly SearchCandidate[],
  options: { language?: NameLanguage; maySlip?: boolean } = {},
) {
  const { language, maySlip = false } = options;
  return rankHits(candidates, { typed: analyseText(text).words, language, maySlip });
}

const idsOf = (...args: Parameters<typeof rank>) => rank(...args).map((hit) => hit.id);

describe("rankHits", () => {
  const ladder: SearchCandidate[] = [
    { ...base, id: "scattered", nameEn: "Union of councils", abbreviationsEn: ["ISO"] },
    { ...base, id: "part", nameEn: "Bureau of the ISO Council" },
    { ...base, id: "other-start", nameEn: "Members", otherNamesEn: ["ISO Council members"] },
    { ...base, id: "start", nameEn: "ISO Council committees" },
    { ...base, id: "form", nameEn: "ISO Councils" },
    { ...base, id: "other", nameEn: "Council", otherNamesEn: ["ISO Council"] },
    { ...base, id: "primary", nameEn: "ISO Council" },
    { ...base, id: "abbreviation", nameEn: "Something else", abbreviationsEn: ["ISO council"] },
  ];

  it("puts the exact before the inflected, the beginning, the part and the scattered", () => {
    expect(idsOf("iso council", ladder)).toEqual(ladder.map(({ id }) => id).toReversed());
  });

  it("scores between 0 and 1, and says which name it was, verbatim", () => {
    const hits = rank("iso council", ladder, { language: "en" });
    for (const { score } of hits) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
    expect(hits.map((hit) => hit.matched).slice(0, 3)).toEqual(["ISO council", "ISO Council", "ISO Council"]);
  });

  it("leaves out what doesn't fit", () => {
    expect(idsOf("галактический сенат", ladder)).toEqual([]);
    expect(idsOf("iso council bureaucracy", ladder)).toEqual([]);
  });

  it("breaks ties by the shorter name, the degree, the kind and the id, whatever the order of the candidates", () => {
    const tied: SearchCandidate[] = [
      { ...base, id: "short", nameEn: "Council A" },
      { ...base, id: "known", nameEn: "Council of B", degree: 9 },
      { ...base, id: "b", nameEn: "Council of C" },
      { ...base, id: "c", nameEn: "Council of C" },
      { ...base, id: "a", nameEn: "Council of C", kind: "BODY" },
    ];
    const order = tied.map(({ id }) => id);
    expect(idsOf("council", tied)).toEqual(order);
    expect(idsOf("council", tied.toReversed())).toEqual(order);
  });

  it("prefers the name in the reader's language, in what is shown and between equals", () => {
    const both: SearchCandidate[] = [
      { ...base, id: "ru", nameRu: "Метрология" },
      { ...base, id: "kk", nameRu: "Наука", nameKk: "Метрология" },
    ];
    expect(idsOf("метрология", both, { language: "kk" })).toEqual(["kk", "ru"]);
    expect(idsOf("метрология", both, { language: "ru" })).toEqual(["ru", "kk"]);
    const iec: SearchCandidate = { ...base, id: "iec", nameRu: "МЭК стран", nameKk: "МЭК ұйымы" };
    expect(rank("мэк", [iec], { language: "kk" })[0]?.matched).toBe("МЭК ұйымы");
  });

  it("prefers the nearer form, so that a collective and its members aren't taken for one another", () => {
    const pair: SearchCandidate[] = [
      { ...base, id: "one", nameKk: "Мемлекетаралық стандарт" },
      { ...base, id: "all", nameKk: "Мемлекетаралық стандарттар" },
    ];
    expect(idsOf("мемлекетаралық стандартқа", pair)[0]).toBe("one");
    expect(idsOf("мемлекетаралық стандарттарға", pair)[0]).toBe("all");
  });

  it("finds no numbers that only begin alike before the number itself", () => {
    const committees: SearchCandidate[] = [
      { ...base, id: "229", abbreviationsEn: ["ISO/TC 229"], degree: 99 },
      { ...base, id: "22", abbreviationsEn: ["ISO/TC 22"] },
    ];
    expect(idsOf("TC 22", committees)).toEqual(["22", "229"]);
    expect(idsOf("ТК22", committees)).toEqual(["22", "229"]);
  });

  it("forgives slips only when asked to, and then ranks as without", () => {
    expect(idsOf("iso concil", ladder)).toEqual([]);
    expect(idsOf("iso concil", ladder, { maySlip: true })[0]).toBe("abbreviation");
  });
});
