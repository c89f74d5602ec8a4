import { describe, expect, it } from "vitest";
import type { Vocabulary } from "../../server/graph/Vocabulary.ts";
import type { NameLanguage } from "../../server/language/EntityNames.ts";
import { createLexicon, grammars } from "../../server/questions/lexicon/createLexicon.ts";
import { findDates } from "../../server/questions/link/findDates.ts";
import { findPhrases } from "../../server/questions/link/findPhrases.ts";
import type { Item, NameCase } from "../../server/questions/link/Item.ts";
import { type Question, toQuestion } from "../../server/questions/link/Question.ts";
import { segment } from "../../server/questions/link/segment.ts";
import { readQuestion } from "../../server/questions/read/readQuestion.ts";

const meaning = { meaningEn: "", meaningRu: "", meaningKk: "" };

const vocabulary: Vocabulary = {
  relationTypes: new Map([
    [
      "GUIDES",
      {
        name: "GUIDES",
        labelEn: "guides",
        labelRu: "направляет",
        labelKk: "бағыттайды",
        inverseEn: "is guided by",
        inverseRu: "направляется",
        inverseKk: "бағытталады",
        ...meaning,
        superior: "from",
        weight: 1,
        term: null,
        count: 3,
        fromKinds: ["COUNCIL"],
        toKinds: ["ORGANIZATION"],
        verbs: {
          en: ["guides", "<guided by", "<under whose guidance"],
          ru: ["направляет"],
          kk: ["бағыттайды"],
        },
      },
    ],
  ]),
  forms: [
    {
      kind: "COUNCIL",
      name: null,
      labelEn: "council",
      labelRu: "совет",
      labelKk: "кеңес",
      pluralEn: "councils",
      pluralRu: "советы",
      pluralKk: "кеңестер",
      words: { en: [], ru: [], kk: [] },
    },
  ],
  properties: new Map([
    [
      "born",
      {
        name: "born",
        valueType: "date",
        labelEn: "founded",
        labelRu: "основан",
        labelKk: "құрылған",
        words: { en: ["come about"], ru: [], kk: [] },
      },
    ],
  ]),
  units: new Map(),
  phrases: new Map(),
  kindCounts: new Map(),
  claimCount: 0,
  examples: [],
};
const lexicon = createLexicon(vocabulary);

/** The name "Acme" wherever it stands, as the search index would find it. */
function findAcme({ words }: Question, nameCase: NameCase): Item[] {
  const cases = { en: nameCase, ru: nameCase, kk: nameCase };
  return words.flatMap(({ token }, start) =>
    /^acme/iu.test(token.text)
      ? [
          {
            start,
            end: start + 1,
            cost: 0,
            senses: [
              {
                role: "entity",
                id: "acme",
                kind: "ORGANIZATION",
                name: "Acme",
                nameType: "PRIMARY",
                cases,
                cost: 0,
              },
            ],
          } satisfies Item,
        ]
      : [],
  );
}

function read(text: string, language: NameLanguage, nameCase: NameCase = "base") {
  const question = toQuestion(text);
  const items = [
    ...findPhrases(question, lexicon[language]),
    ...findAcme(question, nameCase),
    ...findDates(question, grammars[language]),
  ];
  const segmentations = segment(items, question.words.length);
  return readQuestion(segmentations, { question, language, vocabulary, lexicon: lexicon[language] })[0]?.plan;
}

const guides = { by: [{ type: "GUIDES", direction: "OUT" }], to: { ids: ["acme"] } };

describe("toQuestion", () => {
  it.each([
    { text: "соглашение 1992 г.", words: "соглашение 1992 года" },
    { text: "в 1992–1997 гг. были", words: "в 1992 1997 годов были" },
    { text: "1992 ж. келісім", words: "1992 жылғы келісім" },
    { text: "the C.I.S. of 1947-м", words: "CIS of 1947" },
    { text: "5 гг", words: "5 годов" },
    { text: "Organisations standardised it", words: "Organizations standardized it" },
    { text: "harmonises centralising organisational", words: "harmonizes centralizing organizational" },
    { text: "an organism advised realists", words: "organism advised realists" },
    { text: "promise exercises otherwise", words: "promise exercises otherwise" },
  ])("$text", ({ text, words }) => {
    expect(
      toQuestion(text)
        .words.map(({ token }) => token.text)
        .join(" "),
    ).toBe(words);
  });
});

describe("readQuestion", () => {
  it.each([
    { text: "Who guides Acme?", language: "en", related: guides },
    { text: "Acme: who guides it?", language: "en", related: guides },
    { text: "By whom is Acme guided?", language: "en", related: guides },
    { text: "Кто направляет Acme?", language: "ru", related: guides },
  ] as const)("$text", ({ text, language, related }) => {
    expect(read(text, language)).toEqual({ operation: "list", set: { related: [related] } });
  });

  it("takes a class that is asked for", () => {
    expect(read("Which councils guide Acme?", "en")).toEqual({
      operation: "list",
      set: { classes: [{ kind: "COUNCIL", form: null }], related: [guides] },
    });
  });

  it("tells when", () => {
    expect(read("When did Acme come about?", "en")).toEqual({
      operation: "claims",
      set: { ids: ["acme"] },
      properties: ["born"],
    });
  });

  it.each(["Which councils that existed guide Acme?", "Which existing councils guide Acme?"])(
    "leaves out a word that says little: %s",
    (text) => {
      expect(read(text, "en")).toEqual({
        operation: "list",
        set: { classes: [{ kind: "COUNCIL", form: null }], related: [guides] },
      });
    },
  );

  it.each([
    "Under whose guidance is Acme?",
    "Under whose guidance does Acme work?",
    "Acme: under whose guidance?",
  ])("lets a phrase ask for its other end by itself: %s", (text) => {
    expect(read(text, "en")).toEqual({ operation: "list", set: { related: [guides] } });
  });

  it.each([
    ["Did Acme exist in 1990?", "en"],
    ["Was there Acme in 1990?", "en"],
    ["Существовал ли Acme в 1990 году?", "ru"],
    ["1990 жылы Acme болды ма?", "kk"],
  ] as const)("asks whether something was there: %s", (text, language) => {
    expect(read(text, language)).toEqual({
      operation: "check",
      set: { ids: ["acme"], validAt: "1990" },
    });
  });

  it.each([
    ["Acme existed in 1990", "en"],
    ["Did Acme in 1990?", "en"],
    ["Did Acme exist?", "en"],
    ["Did Acme exist in 1990 and 1995?", "en"],
    ["Did councils exist in 1990?", "en"],
    ["Did Acme guide in 1990?", "en"],
    ["Acme существовал в 1990 году", "ru"],
    ["1990 жылы Acme ма?", "kk"],
  ] as const)("doesn't ask so where more, less or other is said: %s", (text, language) => {
    expect(read(text, language)?.operation).not.toBe("check");
  });

  it.each([
    ["How much does it cost Acme?", "en"],
    ["What does it cost to guide Acme?", "en"],
    ["Сколько стоит Acme?", "ru"],
    ["Acme қанша тұрады?", "kk"],
  ] as const)("knows no price: %s", (text, language) => {
    expect(read(text, language)).toBeUndefined();
  });

  it.each([
    "Who paints Acme?",
    "Acme guides planets",
    "Guides?",
    "Who exists Acme?",
    "Who existed?",
    "Under guidance is Acme?",
  ])("refuses %s", (text) => {
    expect(read(text, "en")).toBeUndefined();
  });
});
