import { describe, expect, it } from "vitest";
import { analyseText } from "../../server/language/analyseText.ts";
import { createNameAnalyser } from "../../server/language/createNameAnalyser.ts";
import type { NameLanguage } from "../../server/language/EntityNames.ts";
import { matchName } from "../../server/language/matchName.ts";

const analyse = createNameAnalyser(10);

function match(text: string, name: string, options: { language?: NameLanguage; maySlip?: boolean } = {}) {
  const { language = "kk", maySlip = false } = options;
  return matchName({ typed: analyseText(text).words, name: analyse(name, language), maySlip });
}

describe("matchName", () => {
  it.each([
    ["Мемлекетаралық кеңес", "exact"],
    ["мемлекетаралык кенес", "exact"],
    ["memleketaralyq keñes", "exact"],
    ["мемлекетаралық кеңесіне", "form"],
    ["memleketaralyq keneske", "form"],
    ["мемлекетаралықкеңес", "form"],
    ["мемлекетаралықк еңес", "form"],
    ["мемлекетар", "start"],
    ["memleketar", "start"],
    ["кеңестің", "part"],
    ["кеңестің мемлекетаралық", "part"],
  ] as const)("finds %s in Мемлекетаралық кеңес: %s", (text, extent) => {
    expect(match(text, "Мемлекетаралық кеңес")?.extent).toBe(extent);
  });

  it("wants every word", () => {
    expect(match("мемлекетаралық одақ", "Мемлекетаралық кеңес")).toBeUndefined();
    expect(match("кеңес кеңес одақ", "Кеңес")).toBeUndefined();
  });

  it("costs nothing for the same letters, little for another script, more the further the form is", () => {
    const costs = ["кеңес", "kenes", "кеңесі", "кеңесінің", "кеңестерінің"].map(
      (text) => match(text, "Кеңес")?.cost,
    );
    expect(costs).toEqual(costs.toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity)));
    expect(costs[0]).toBe(0);
    expect(new Set(costs).size).toBe(costs.length);
  });

  it("costs more where a Russian ending says another number", () => {
    const options = { language: "ru" } as const;
    const genitive = "международной организации";
    const singular = match(genitive, "Международная организация", options);
    const plural = match(genitive, "Международные организации", options);
    expect(singular?.cost).toBeLessThan(plural?.cost ?? 0);
  });

  it("reads Russian and Kazakh endings into no English word", () => {
    expect(match("roda", "road", { language: "en" })).toBeUndefined();
    expect(match("isonyn", "ИСО")?.extent).toBe("form");
  });

  it.each(["мемлекетаралық кенис", "мемлкеетаралық кеңес", "мемлекетаралыке ңес", "memlekitaralyq kenes"])(
    "forgives a slip only when asked to: %s",
    (text) => {
      expect(match(text, "Мемлекетаралық кеңес")).toBeUndefined();
      expect(match(text, "Мемлекетаралық кеңес", { maySlip: true })?.extent).toBe("form");
    },
  );

  it("forgives none in a number or in two letters", () => {
    expect(match("TC 23", "TC 22", { maySlip: true })).toBeUndefined();
    expect(match("EO", "EU", { maySlip: true })).toBeUndefined();
  });

  it("prefers words side by side, and a larger share of the name", () => {
    const name = "Technical committees of the Interstate Council";
    const together = match("Interstate Council", name, { language: "en" });
    const apart = match("Technical Council", name, { language: "en" });
    expect(together?.coverage).toBeGreaterThan(apart?.coverage ?? 1);
  });
});
