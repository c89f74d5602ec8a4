import { describe, expect, it } from "vitest";
import type { AnswerFinding } from "../../../client/graph/AnswerFinding.ts";
import { toolMessagesOf } from "../../../client/i18n/toolMessagesOf.ts";
import { describeAnswer } from "../../../client/panels/ask/describeAnswer.ts";

const finding: AnswerFinding = {
  on: "answer",
  status: "ANSWERED",
  language: "en",
  reading: "How many?",
  text: "About 12,000.",
  entities: [],
  total: 0,
  values: [{ text: "about 12,000 standards (2000)", entity: "iso", claim: null }],
  proof: { entities: ["iso"], relations: [] },
  citations: [
    {
      id: "p1",
      text: "12 мың стандарт.",
      language: "kk",
      ordinal: 3,
      translations: { en: "12 thousand standards." },
      source: {
        id: "s1",
        title: "Мәтін",
        author: null,
        publisher: null,
        language: "kk",
        date: "2000",
        address: "https://example.org",
        licence: null,
        standing: "PUBLISHED",
      },
    },
  ],
  plan: "",
  cypher: "",
  query: "",
  alternatives: [],
  chips: [],
};

const textIn = (language: "en" | "kk", changes: Partial<AnswerFinding> = {}) =>
  describeAnswer({
    question: "How many?",
    finding: { ...finding, ...changes },
    language,
    texts: toolMessagesOf(language).ask,
  });

describe("an answer as text", () => {
  it("says question, sentence, values, and every citation with translation and source", () => {
    expect(textIn("en").split("\n")).toEqual([
      "How many?",
      "",
      "About 12,000.",
      "",
      "– about 12,000 standards (2000)",
      "",
      "Sources:",
      "[1] 12 мың стандарт.",
      "12 thousand standards.",
      "Мәтін · 2000 · sentence 3 · https://example.org",
    ]);
  });

  it("needs no translation for those who read the original, and no heading without sources", () => {
    expect(textIn("kk")).not.toContain("thousand");
    expect(textIn("en", { citations: [], values: [] })).toBe("How many?\n\nAbout 12,000.");
  });
});
