import { describe, expect, it } from "vitest";
import { chooseText } from "../../server/graph/chooseText.ts";

const council = { nameEn: "Council", nameRu: "Совет", nameKk: "Кеңес" };

describe("chooseText", () => {
  it.each([
    { language: "EN", text: "Council" },
    { language: "RU", text: "Совет" },
    { language: "KK", text: "Кеңес" },
  ] as const)("gives the $language text where there is one", ({ language, text }) => {
    expect(chooseText(council, "name", language)).toEqual({ text, language });
  });

  it.each([
    { asked: "KK", names: { nameEn: "Council", nameRu: "Совет", nameKk: null }, language: "EN" },
    { asked: "KK", names: { nameEn: null, nameRu: "Совет", nameKk: null }, language: "RU" },
    { asked: "EN", names: { nameEn: null, nameRu: null, nameKk: "Кеңес" }, language: "KK" },
    { asked: "RU", names: { nameEn: "Council", nameRu: "", nameKk: "Кеңес" }, language: "EN" },
  ] as const)("falls back from $asked to $language", ({ asked, names, language }) => {
    expect(chooseText(names, "name", asked)?.language).toBe(language);
  });

  it("has nothing to give where nothing is recorded", () => {
    expect(chooseText({ nameEn: null, nameRu: null, nameKk: "" }, "name", "KK")).toBeUndefined();
  });
});
