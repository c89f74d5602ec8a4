import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { type AskQuestion, openQuestions } from "./openQuestions.ts";

const database = openTestDatabase();
let ask: AskQuestion;

beforeAll(async () => {
  ask = await openQuestions(database);
});
afterAll(() => database.close());

describe("a question that no shape reads", () => {
  it.each([
    // The other words of the question stand in the sentence of the relation.
    ["Кто признал Межгосударственный совет региональным учреждением по стандартизации?", "iso"],
    ["Кто руководит ИСО в перерывах между сессиями ассамблеи", "iso-council"],
    ["межгосударственные стандарты - чья это разработка", "easc-technical-committees"],
  ])("is answered by a relation that says every word: %s", async (question, id) => {
    const { status, entities, citations, plan } = await ask(question);
    expect(status).toBe("ANSWERED");
    expect(entities.map((entity) => entity.id)).toEqual([id]);
    expect(citations.length).toBeGreaterThan(0);
    expect(plan?.operation).toBe("list");
  });

  it.each([
    ["Сколько в мире региональных организаций по стандартизации?", "7"],
    ["How many euro-standards did the EU have in 1991?", "1200"],
    ["Өндірісі дамыған елдерде ИСО стандарттарының қанша пайызы қолданылады?", "80"],
  ])("is answered by a claim that says every word: %s", async (question, value) => {
    const { status, values, citations } = await ask(question);
    expect(status).toBe("ANSWERED");
    expect(values.map(({ claim }) => claim?.value)).toEqual([value]);
    expect(citations.length).toBeGreaterThan(0);
  });

  it("names an entity by words that stand apart", async () => {
    const { status, values } = await ask("Почему ИСО и МЭК заключили соглашение?");
    expect(status).toBe("ANSWERED");
    expect(values.every(({ claim }) => claim?.entityId === "iso-iec-agreement")).toBe(true);
  });

  it.each([
    "Who governs ISO on Mars?",
    "What is the name of ISO's president?",
    "Сколько сотрудников у Межгосударственного совета?",
    "Кто признал ИСО галактической организацией?",
    "Халықаралық электротехникалық комиссияның президенті кім?",
    "How many members does ISO have on the moon?",
    "Suppose I like tea: who governs the Galactic Senate?",
  ])("is refused where no fact says every word: %s", async (question) => {
    const { status, entities } = await ask(question);
    expect(status).not.toBe("ANSWERED");
    expect(entities).toEqual([]);
  });
});

describe("a name in parts", () => {
  it.each([
    ["What is the General Assembly of ISO?", "iso-general-assembly"],
    ["Когда подписано соглашение о согласованной политике?", "cis-agreement-1992"],
  ])("is known: %s", async (question, id) => {
    const { status, subgraph } = await ask(question);
    expect(status).toBe("ANSWERED");
    expect(subgraph.entities.map((entity) => entity.id)).toContain(id);
  });

  it("is none where two entities have it, or only words for a class", async () => {
    expect((await ask("What is the Commission of Europe on Mars?")).status).toBe("NOT_UNDERSTOOD");
  });
});

describe("a comparison for yes or no", () => {
  it.each([
    ["Is the IEC older than ISO?", /^Yes\. /u],
    ["МЭК старше ИСО?", /^Да\. /u],
    ["ХЭК ИСО-дан бұрын құрылған ба?", /^Иә\. /u],
    ["Is ISO older than the IEC?", /^No\. /u],
  ])("says which: %s", async (question, said) => {
    const { status, text } = await ask(question);
    expect(status).toBe("ANSWERED");
    expect(text).toMatch(said);
  });
});
