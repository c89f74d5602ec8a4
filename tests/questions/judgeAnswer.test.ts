import { describe, expect, it } from "vitest";
import { type ExpectedAnswer, judgeAnswer } from "../../server/cli/questions/judgeAnswer.ts";
import type { Answer } from "../../server/questions/Answer.ts";

const refusal: Answer = {
  status: "NOT_UNDERSTOOD",
  language: "EN",
  reading: "",
  text: "",
  entities: [],
  total: 0,
  values: [],
  subgraph: { entities: [], relations: [], truncated: false, total: 0 },
  citations: [],
  plan: null,
  cypher: "",
  query: "",
  alternatives: [],
  chips: () => Promise.resolve([]),
};

function expectStatus(status: string): ExpectedAnswer {
  return { meaning: "m", shape: "s", language: "en", question: "?", status, expected: "" };
}

describe("an answer of which either of two refusals is expected", () => {
  it.each(["EMPTY", "NOT_UNDERSTOOD"] as const)("is right as %s", (status) => {
    expect(judgeAnswer({ ...refusal, status }, expectStatus("EMPTY/NOT_UNDERSTOOD"))).toBe("right");
  });

  it("is missed where it is handed back, and wrong where it is given", () => {
    const expected = expectStatus("EMPTY/NOT_UNDERSTOOD");
    expect(judgeAnswer({ ...refusal, status: "AMBIGUOUS" }, expected)).toBe("missed");
    expect(judgeAnswer({ ...refusal, status: "ANSWERED" }, expected)).toBe("wrong");
  });

  it("is missed as the other where only one is expected", () => {
    expect(judgeAnswer({ ...refusal, status: "EMPTY" }, expectStatus("NOT_UNDERSTOOD"))).toBe("missed");
    expect(judgeAnswer(refusal, expectStatus("EMPTY"))).toBe("missed");
    expect(judgeAnswer(refusal, expectStatus("NOT_UNDERSTOOD"))).toBe("right");
  });
});
