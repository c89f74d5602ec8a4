import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { type AskQuestion, openQuestions } from "./openQuestions.ts";

const database = openTestDatabase();
let ask: AskQuestion;

beforeAll(async () => {
  ask = await openQuestions(database);
});
afterAll(() => database.close());

/** Their verbs mean more relation types than one. */
describe("a question of which the verb may mean several relations", () => {
  it.each([
    ["ИСО-ны кім басқарады?", "ИСО басқаруында: ИСО кеңесі.", "ИСО ненің басқаруында?"],
    [
      "Кто руководит ИСО?",
      "ИСО работает под руководством: Совет ИСО.",
      "Под чьим руководством работает ИСО?",
    ],
  ])("is answered in the words of what was found: %s", async (question, text, reading) => {
    expect(await ask(question)).toMatchObject({ status: "ANSWERED", text, reading });
  });

  it.each(["Бюро нені басқарады?", "Чем руководит бюро?", "What does the bureau govern?"])(
    "is handed back as questions that are answered when they are chosen: %s",
    async (question) => {
      const { status, alternatives } = await ask(question);
      expect(status).toBe("AMBIGUOUS");
      const chosen = await Promise.all(alternatives.map((one) => ask(one.question)));
      expect(chosen.map((one) => one.reading)).toEqual(alternatives.map((one) => one.reading));
      expect(chosen.map((one) => one.status)).toContain("ANSWERED");
    },
  );

  it("says of two properties that it is one or the other", async () => {
    const { reading } = await ask("Сколько членов в ЮНЕСКО?");
    expect(reading).toContain(" или ");
    expect(reading).not.toContain(" / ");
  });
});
