import { describe, expect, it } from "vitest";
import { endsAsQuestion, isQuestion } from "../../../client/panels/isQuestion.ts";

describe("a text in the one box", () => {
  it.each(["Who governs ISO", "ИСО?", "ИСО-ны кім басқарады ? "])("%s may be a question", (text) => {
    expect(isQuestion(text)).toBe(true);
  });

  it.each(["", " ISO ", "?", " ? "])("%j is none", (text) => {
    expect(isQuestion(text)).toBe(false);
  });

  it("ends as a question by its mark alone", () => {
    expect(endsAsQuestion("МЭК? ")).toBe(true);
    expect(endsAsQuestion("Who governs ISO")).toBe(false);
  });
});
