import { expect, it } from "vitest";
import { fetchOverview } from "../../../client/api/fetchOverview.ts";
import { answeredWith, signal } from "./rows.ts";

it("gives the overview with its words", async () => {
  const words = { labelEn: "bureau", labelRu: "бюро", labelKk: "бюро" };
  const plurals = { pluralEn: "bureaux", pluralRu: "бюро", pluralKk: "бюролар" };
  const { request } = answeredWith({
    overview: {
      entityCount: 90,
      relationCount: 200,
      claimCount: 40,
      kinds: [{ kind: "BODY", count: 9 }],
      datasets: [
        {
          id: "standardization",
          titleEn: "Standardization",
          titleRu: "Стандартизация",
          titleKk: "Стандарттау",
          version: "1.0.0",
          hash: "0123",
          licence: "CC-BY-4.0",
          examples: [
            {
              id: "e1",
              questionEn: "Who?",
              questionRu: "Кто?",
              questionKk: "Кім?",
              show: ["iso"],
              select: null,
              layout: "chart",
            },
          ],
        },
      ],
    },
    relationTypes: [
      {
        name: "GOVERNS",
        labelEnOut: "governs",
        labelEnIn: "is governed by",
        labelRuOut: "руководит",
        labelRuIn: "руководит им",
        labelKkOut: "басқарады",
        labelKkIn: "басқарылады",
        meaningEn: "It decides.",
        meaningRu: null,
        meaningKk: null,
        superior: "FROM",
        term: null,
        count: 4,
      },
    ],
    forms: [
      { kind: "BODY", name: "bureau", ...words, ...plurals },
      { kind: "BODY", name: null, ...words, ...plurals },
    ],
  });
  const answer = await fetchOverview(request, signal);
  const data = answer.ok ? answer.data : null;
  expect(data?.overview).toEqual({
    entityCount: 90,
    relationCount: 200,
    claimCount: 40,
    kinds: [{ kind: "BODY", count: 9 }],
    datasets: [
      {
        id: "standardization",
        version: "1.0.0",
        hash: "0123",
        licence: "CC-BY-4.0",
        titles: { en: "Standardization", ru: "Стандартизация", kk: "Стандарттау" },
        examples: [
          {
            id: "e1",
            questions: { en: "Who?", ru: "Кто?", kk: "Кім?" },
            show: ["iso"],
            select: null,
            layout: "chart",
          },
        ],
      },
    ],
  });
  expect(data?.vocabulary.relationTypes.get("GOVERNS")).toEqual({
    name: "GOVERNS",
    labels: {
      en: { OUT: "governs", IN: "is governed by" },
      ru: { OUT: "руководит", IN: "руководит им" },
      kk: { OUT: "басқарады", IN: "басқарылады" },
    },
    meanings: { en: "It decides.", ru: null, kk: null },
    superior: "FROM",
    term: null,
    count: 4,
  });
  expect([...(data?.vocabulary.forms.keys() ?? [])]).toEqual(["BODY/bureau", "BODY"]);
  expect(data?.vocabulary.forms.get("BODY/bureau")).toEqual({
    kind: "BODY",
    name: "bureau",
    labels: { en: "bureau", ru: "бюро", kk: "бюро" },
    plurals: { en: "bureaux", ru: "бюро", kk: "бюролар" },
  });
});
