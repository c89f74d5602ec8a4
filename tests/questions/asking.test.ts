import { describe, expect, it } from "vitest";
import { askInEnglish } from "../../server/questions/say/asking/askInEnglish.ts";
import { askInKazakh } from "../../server/questions/say/asking/askInKazakh.ts";
import { askInRussian } from "../../server/questions/say/asking/askInRussian.ts";

describe("a relation as a question", () => {
  it.each([
    ["is governed by", "", "What is X governed by?"],
    ["has the organ", "", "What organs does X have?"],
    ["has as members", "countries", "Which countries does X have as members?"],
    ["publishes", "", "What does X publish?"],
    ["does not cover", "", "What does X not cover?"],
    ["is located in", "", "Where is X located?"],
  ])("in English: %s", (phrase, asked, question) => {
    expect(askInEnglish("X", phrase, asked)).toBe(question);
  });

  it.each([
    ["разрабатывает", "", "Что разрабатывает X?"],
    ["имеет орган", "", "Какой орган имеет X?"],
    ["участвует в", "", "В чём участвует X?"],
    ["является членом", "", "Членом чего является X?"],
    ["руководит работой", "", "Чьей работой руководит X?"],
    ["находится в", "", "Где находится X?"],
  ])("in Russian: %s", (phrase, asked, question) => {
    expect(askInRussian("X", phrase, asked)).toBe(question);
  });

  it.each([
    ["әзірлейді", "", "X нені әзірлейді?"],
    ["жұмыс органы бар", "", "X: қандай жұмыс органы бар?"],
    ["қатысады", "", "X неге қатысады?"],
    ["орналасқан", "", "X қайда орналасқан?"],
  ])("in Kazakh: %s", (phrase, asked, question) => {
    expect(askInKazakh("X", phrase, asked)).toBe(question);
  });
});
