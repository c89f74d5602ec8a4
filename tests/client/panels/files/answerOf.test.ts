import { describe, expect, it } from "vitest";
import type { AnswerFinding } from "../../../../client/graph/AnswerFinding.ts";
import type { Finding } from "../../../../client/graph/Finding.ts";
import { messagesOf } from "../../../../client/i18n/messagesOf.ts";
import { toolMessagesOf } from "../../../../client/i18n/toolMessagesOf.ts";
import { answerOf, questionOf } from "../../../../client/panels/files/answerOf.ts";
import { type Inquiry, inquiryKey } from "../../../../client/state/Inquiry.ts";
import { claim } from "../../graph/claim.ts";
import { entity, graphOf } from "../../graph/build.ts";
import { stateOf } from "../../state/stateOf.ts";
import { vocabulary } from "../../state/vocabulary.ts";

const { citations } = claim({ value: "Советом руководит бюро." });

const answered: AnswerFinding = {
  on: "answer",
  status: "ANSWERED",
  language: "ru",
  reading: "Кто руководит советом?",
  text: "Советом руководит бюро.",
  entities: ["bureau"],
  total: 3,
  values: [
    { text: "15 стран", entity: "council", claim: null },
    { text: "2", entity: null, claim: null },
  ],
  proof: { entities: ["bureau"], relations: [] },
  citations: citations.map((passage) => ({ ...passage, translations: { ru: "Бюро руководит." } })),
  plan: "",
  cypher: "",
  query: "",
  alternatives: [],
  chips: [],
};

const tools = toolMessagesOf("ru");

function answering(inquiry: Inquiry | null, finding: Finding | null) {
  const graph = graphOf([
    entity("council", { names: { ru: "Совет" } }),
    entity("bureau", { names: { ru: "Бюро" } }),
  ]);
  const findings =
    inquiry === null || finding === null
      ? new Map()
      : new Map([[inquiryKey({ inquiry, date: null }), { status: "ready", value: finding } as const]]);
  return {
    state: stateOf(graph, { inquiry, language: "ru" }, { findings }),
    reader: { language: "ru", messages: messagesOf("ru"), vocabulary },
    tools,
  } as const;
}

describe("answerOf", () => {
  it("has nothing to say where nothing was asked, or nothing is found yet", () => {
    expect(answerOf(answering(null, null))).toBeNull();
    expect(questionOf(answering(null, null))).toBeNull();
    expect(answerOf(answering({ on: "answer", question: "Кто?" }, null))).toBeNull();
  });

  it("gives sentence, reading, what answers and the sentences that prove it", () => {
    const inquiry = { on: "answer", question: "Кто руководит советом?" } as const;
    expect(questionOf(answering(inquiry, answered))).toBe("Кто руководит советом?");
    expect(answerOf(answering(inquiry, answered))).toEqual({
      title: "Ответ",
      sentence: "Советом руководит бюро.",
      language: "ru",
      reading: "Кто руководит советом?",
      lines: ["Совет: 15 стран", "2", "Бюро", tools.ask.shownOf(1, 3)],
      passages: [
        {
          text: "Советом руководит бюро.",
          language: "en",
          translation: "Бюро руководит.",
          source: expect.stringContaining("a · "),
          address: null,
        },
      ],
    });
  });

  it("says why there is no answer", () => {
    const inquiry = { on: "answer", question: "Кто?" } as const;
    const finding = {
      ...answered,
      status: "NOT_UNDERSTOOD",
      reading: "",
      values: [],
      citations: [],
    } as const;
    expect(answerOf(answering(inquiry, finding))).toMatchObject({
      title: tools.ask.status.NOT_UNDERSTOOD,
      reading: null,
    });
  });

  it("puts the other questions of a view and their findings into words too", () => {
    const paths = {
      on: "paths",
      from: "council",
      to: "bureau",
      types: [],
      longer: false,
      weighted: false,
      chosen: null,
    } as const;
    const found = answering(paths, {
      on: "paths",
      paths: [{ entities: ["council", "bureau"], relations: ["r"] }],
      truncated: false,
    });
    expect(questionOf(found)).toBe(tools.notebook.connection("Совет", "Бюро"));
    expect(answerOf(found)).toMatchObject({
      sentence: "«Совет» и «Бюро»: 1 цепочка.",
      lines: ["Совет – Бюро"],
    });

    const links = answering(
      { on: "links", ids: ["council", "bureau", "x"], types: [] },
      { on: "links", entities: ["council", "bureau"], relations: ["r"], unlinked: ["x"] },
    );
    expect(questionOf(links)).toContain("Совет; Бюро; x");
    expect(answerOf(links)?.lines).toEqual(["Совет", "Бюро"]);

    const founded = answering(
      { on: "founded", id: "council" },
      {
        on: "founded",
        entity: "council",
        foundings: [{ entity: "bureau", effect: "CREATED", relation: "r" }],
      },
    );
    expect(questionOf(founded)).toContain("Совет");
    expect(answerOf(founded)?.lines).toEqual([`Бюро: ${messagesOf("ru").consequences.effects.CREATED}`]);

    const impact = answering(
      { on: "impact", id: "council" },
      {
        on: "impact",
        entity: "council",
        disconnected: ["bureau"],
        broken: [],
        losers: [],
        disconnectedTotal: 1,
        brokenTotal: 0,
        truncated: false,
        explanations: { kk: "", ru: "Без Совета отпадает Бюро.", en: "" },
      },
    );
    expect(questionOf(impact)).toContain("Совет");
    expect(answerOf(impact)).toMatchObject({ sentence: "Без Совета отпадает Бюро.", lines: ["Бюро"] });
  });
});
