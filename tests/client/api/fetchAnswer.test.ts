import { expect, it } from "vitest";
import { fetchAnswer } from "../../../client/api/fetchAnswer.ts";
import { answeredWith, signal } from "./rows.ts";

const ask = {
  status: "NOT_UNDERSTOOD",
  language: "KK",
  reading: "",
  text: "Түсініксіз.",
  entities: [],
  total: 0,
  values: [],
  subgraph: { entities: [], relations: [] },
  citations: [],
  plan: null,
  cypher: "",
  query: "",
  alternatives: [],
  chips: [],
};

it.each([
  ["ISO?", "KK"],
  ["ИСО 9001", "KK"],
  ["1992", "KK"],
  ["???", "KK"],
  ["Who governs ISO?", null],
  ["ISO-ны кім басқарады?", null],
])("asks %s in the language %s", async (question, language) => {
  const { request, asked } = answeredWith({ ask });
  const answer = await fetchAnswer(request, { question, date: null, language: "kk" }, signal);
  expect(asked).toEqual([{ question, language, validAt: null }]);
  expect(answer).toMatchObject({ ok: true, data: { finding: { on: "answer", language: "kk" } } });
});
