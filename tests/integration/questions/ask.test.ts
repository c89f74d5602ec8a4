import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judgeAnswer } from "../../../server/cli/questions/judgeAnswer.ts";
import { readQuestionSets } from "../../../server/cli/questions/readQuestionSets.ts";
import { openTestDatabase } from "../database.ts";
import { createGraphApi } from "../graphql/graphApi.ts";
import { type AskQuestion, listIds, openQuestions } from "./openQuestions.ts";

const database = openTestDatabase();
const api = createGraphApi(database);
let ask: AskQuestion;

beforeAll(async () => {
  ask = await openQuestions(database);
});
afterAll(() => database.close());

const rows = readQuestionSets(fileURLToPath(new URL("../../questions/", import.meta.url)));

describe("the own set of questions", () => {
  it("is large enough in every language", () => {
    for (const language of ["en", "ru", "kk"])
      expect(rows.filter((row) => row.language === language).length).toBeGreaterThanOrEqual(60);
  });

  it.each(["en", "ru", "kk"])("is answered whole in %s", { timeout: 300_000 }, async (language) => {
    const missed: string[] = [];
    for (const row of rows.filter((one) => one.language === language)) {
      const answer = await ask(row.question);
      const verdict = judgeAnswer(answer, row);
      if (verdict !== "right") missed.push(`${verdict}: ${row.question} – ${answer.status} ${answer.text}`);
    }
    expect(missed).toEqual([]);
  });
});

describe("the canonical query of an answer", () => {
  it.each([
    "Who governs ISO?",
    "Кто разрабатывает межгосударственные стандарты?",
    "ИСО-ның жоғарғы органы қандай?",
    "List all agreements",
    "Which is the oldest organization?",
    "What would fall apart without the IEC?",
    "What do ISO and IEC have in common?",
    "What changed between 1946 and 1948?",
  ])("gives the same entities: %s", async (question) => {
    const { entities, query, plan } = await ask(question);
    const found = listIds(await api.ask(query));
    const expected = entities.map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    if (plan?.operation === "first") expect(found.slice(0, expected.length)).toEqual(expected);
    else expect([...new Set(found)].toSorted()).toEqual(expected.toSorted());
  });
});

describe("an answer", () => {
  it("has its proof, its citations and what can be exchanged", async () => {
    const { data } = await api
      .ask<{ ask: { chips: { role: string; alternatives: { question: string }[] }[] } }>(
        `{ ask(question: "Who governs ISO?") {
          status language reading text total entities { id } values { text }
          subgraph { entities { id } relations { type { name } from { id } to { id } } truncated total }
          citations { text } plan cypher query alternatives { question } chips { role text value alternatives { text value question } }
        } }`,
      )
      .then((answer) => ({ data: answer.ask }));
    expect(data).toMatchObject({
      status: "ANSWERED",
      language: "EN",
      entities: [{ id: "iso-council" }],
      subgraph: {
        relations: [{ type: { name: "GOVERNS" }, from: { id: "iso-council" }, to: { id: "iso" } }],
        truncated: false,
      },
      cypher: expect.stringContaining("MATCH"),
    });
    expect(new Set(data.chips.map(({ role }) => role))).toEqual(new Set(["ENTITY", "RELATION", "DIRECTION"]));
    for (const { alternatives } of data.chips)
      for (const { question } of alternatives) {
        const { status, text } = await ask(question);
        expect(`${question}: ${status} ${text}`).toMatch(/: (?:ANSWERED|EMPTY) /u);
      }
  });

  it("is in the language that was asked for", async () => {
    const answer = await api.ask(
      '{ ask(question: "Who governs ISO?", language: KK) { language entities { name(language: KK) } } }',
    );
    expect(answer).toEqual({ ask: { language: "KK", entities: [{ name: "ИСО кеңесі" }] } });
  });

  it("says so where no source does", async () => {
    expect((await ask("Who governs UNESCO?")).status).toBe("EMPTY");
  });

  it("suggests questions that can be read where one can't", async () => {
    const { status, alternatives } = await ask("Who painted ISO?");
    expect(status).toBe("NOT_UNDERSTOOD");
    expect(alternatives.length).toBeGreaterThan(0);
    for (const { question } of alternatives) expect((await ask(question)).status).toBe("ANSWERED");
  });

  it("refuses a question that is too long", async () => {
    const { code, facts } = await api.fail(
      "query ($question: String!) { ask(question: $question) { status } }",
      {
        question: "who ".repeat(2_500),
      },
    );
    expect({ code, facts }).toEqual({ code: "BAD_USER_INPUT", facts: { argument: "question", limit: 300 } });
  });
});

describe("anything else that is typed", () => {
  it.each([
    "",
    " \n\t ",
    "?",
    "'\"`\\",
    "((((((((((",
    'AND OR NOT +-&&||!(){}[]^"~*?:\\/',
    "searchNames:* OR iso~2",
    "MATCH (n) DETACH DELETE n",
    "'}) RETURN 1 //",
    "iso' OR 1=1 --",
    "誰が世界を治めるのか",
    "من يحكم العالم؟",
    "ποιος κυβερνά",
    "🤖🤖🤖",
    "\u0000\u0001\u200B",
    "а".repeat(300),
    "who кім кто who кім кто",
    "Who governs кеңес который бағынады?",
    "the of in by and or to with from",
    "Who governs the Galactic Senate?",
    "Завтра будет дождь?",
    "Ертең ауа райы қандай болады?",
  ])("is never answered: %j", async (text) => {
    expect((await ask(text)).status).not.toBe("ANSWERED");
  });
});

describe("completions", () => {
  it("go on with a name, and say what can be asked", async () => {
    const { completions } = await api.ask<{
      completions: { text: string; added: string; complete: boolean }[];
    }>('{ completions(text: "Who governs the Interstate Cou", language: EN) { text added complete } }');
    expect(completions[0]?.text).toMatch(/^Who governs the Interstate Council/u);
    expect(completions[0]?.complete).toBe(true);
  });
});
