import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { type AskQuestion, openQuestions } from "./openQuestions.ts";

const database = openTestDatabase();
let ask: AskQuestion;

beforeAll(async () => {
  ask = await openQuestions(database);
});
afterAll(() => database.close());

describe("whether something was there at a date", () => {
  it.each([
    ["Did the Interstate Council exist in 1990?", /^No\. .*1992/u],
    ["Did the Interstate Council exist in 1995?", /^Yes: /u],
    ["Was there a European single market in 1990?", /^No\. .*1993/u],
    ["Существовал ли Межгосударственный совет в 1990 году?", /^Нет\. .*1992/u],
    ["Существует ли ИСО в 1990 году?", /^Да: /u],
    ["1990 жылы Мемлекетаралық кеңес болды ма?", /^Жоқ\. .*1992/u],
    ["1995 жылы Мемлекетаралық кеңес болды ма?", /^Иә: /u],
  ])("is said with when it was: %s", async (question, said) => {
    const { status, text, plan } = await ask(question);
    expect({ status, operation: plan?.operation }).toEqual({ status: "ANSWERED", operation: "check" });
    expect(text).toMatch(said);
  });

  it.each([
    "Did Mars exist in 1990?",
    "Did ISO exist in Geneva in 1990?",
    "Did ISO and IEC exist in 1910?",
    "Did the Interstate Council govern in 1990?",
    "Was ISO in 1946?",
    "Was there a European single moon in 1990?",
  ])("isn't answered where more or other is asked: %s", async (question) => {
    expect((await ask(question)).status).not.toBe("ANSWERED");
  });
});

describe("what a relation of the opposite meaning denies", () => {
  it.each([
    ["Does ISO work on electrotechnics?", "No. Electrotechnics is not covered by ISO."],
    ["Does ISO cover electrical engineering?", "No. Electrotechnics is not covered by ISO."],
    ["Занимается ли ИСО электротехникой?", /^Нет\. Электротехника .*ИСО\.$/u],
    ["ИСО электротехникамен айналыса ма?", /^Жоқ\. Электротехника .*ИСО\.$/u],
  ])("is answered with no: %s", async (question, said) => {
    const { status, text, plan, subgraph } = await ask(question);
    expect(status).toBe("ANSWERED");
    expect(plan).toMatchObject({ operation: "check", denies: true });
    expect(text).toMatch(said);
    expect(subgraph.relations.map(({ type }) => type.name)).toEqual(["EXCLUDES"]);
  });

  it.each([
    ["Does the IEC work on electrotechnics?", /^Yes: /u],
    ["Занимается ли МЭК электротехникой?", /^Да: /u],
    ["ХЭК электротехникамен айналыса ма?", /^Иә: /u],
    // What is asked is the denial itself.
    ["Does ISO not deal with electrotechnics?", /^Yes: Electrotechnics is not covered by ISO/u],
  ])("is no denial where it holds: %s", async (question, said) => {
    const { status, text, plan } = await ask(question);
    expect(status).toBe("ANSWERED");
    expect(text).toMatch(said);
    expect(plan).not.toHaveProperty("denies");
  });

  it.each(["Does the IEC work on machine tools?", "Занимается ли МЭК автомобилями?"])(
    "isn't said of what no source denies: %s",
    async (question) => {
      const { status, text } = await ask(question);
      expect(status).toBe("EMPTY");
      expect(text).not.toMatch(/^(?:No|Нет|Жоқ)\. /u);
    },
  );
});

describe("whether something is in a state", () => {
  it.each([
    ["Is the mutual recognition of the certification systems of the CIS completed?", "status"],
    ["Завершено ли взаимное признание систем сертификации стран СНГ?", "status"],
    ["Is the work of TC 19 suspended?", "status"],
    ["Приостановлена ли деятельность ТК 19?", "status"],
    ["Is it compulsory to apply international standards?", "application"],
    ["Обязательны ли международные стандарты?", "application"],
  ])("is answered by the claim that says so: %s", async (question, property) => {
    const { status, values, citations } = await ask(question);
    expect(status).toBe("ANSWERED");
    expect(values.map(({ claim }) => claim?.property.name)).toEqual([property]);
    expect(citations.length).toBeGreaterThan(0);
  });

  it.each([
    "Is the work of TC 12 suspended?",
    "Is the work of TC 19 famous?",
    "Приостановлена ли деятельность ТК 22?",
    "Запрещено ли взаимное признание систем сертификации?",
    "Has ISO abolished standards?",
  ])("isn't answered by a claim that says something else: %s", async (question) => {
    const { status, values } = await ask(question);
    expect({ status, values }).toEqual({ status: "NOT_UNDERSTOOD", values: [] });
  });
});
