import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

const sorted = (ids: readonly string[]) => [...new Set(ids)].toSorted();

/** ISO is of 1947, the Interstate Council and its agreement of 1992, the common market of 1993. */
const questions = [
  "Who governs ISO?",
  "List all organizations",
  "How many organizations are there?",
  "Какие есть организации?",
  "Кто основал Межгосударственный совет?",
  "Мемлекетаралық кеңесті қай келісім құрды?",
  "How are ISO and the Interstate Council connected?",
  "Как связаны ИСО и МГС?",
  "ИСО мен МГС қалай байланысты?",
  "What do ISO and IEC have in common?",
  "What would fall apart without the Interstate Council?",
  "Which organization has the most committees?",
  "Which is the oldest organization?",
] as const;

describe("a question as of a date", () => {
  it.each(questions)("says the date, and its query gives the same entities: %s", async (question) => {
    for (const date of ["1900", "1950", "1995"]) {
      const { reading, entities, query, status } = await ask(question, date);
      expect(reading).toContain(date);
      expect(query).toContain(`validAt: "${date}"`);
      expect(["ANSWERED", "EMPTY"]).toContain(status);
      if (status === "ANSWERED")
        expect(sorted(listIds(await api.ask(query)))).toEqual(
          expect.arrayContaining(sorted(entities.map(({ id }) => id))),
        );
    }
  });

  it.each([
    ["Who governs ISO?", "1950", "1900"],
    ["Who founded the Interstate Council?", "1995", "1950"],
    ["How are ISO and the Interstate Council connected?", "1995", "1950"],
    ["What would fall apart without ISO?", "1950", "1900"],
  ])("%s holds in %s, and there was nothing of it in %s", async (question, then, before) => {
    expect((await ask(question, then)).status).toBe("ANSWERED");
    const { status, entities, subgraph } = await ask(question, before);
    expect({ status, entities, relations: subgraph.relations }).toEqual({
      status: "EMPTY",
      entities: [],
      relations: [],
    });
  });

  it("leaves out what wasn't there yet", async () => {
    const listed = async (date?: string) =>
      (await ask("List all organizations", date)).entities.map(({ id }) => id);
    expect(await listed()).toEqual(expect.arrayContaining(["cen", "iso", "itu"]));
    const early = await listed("1950");
    expect(early).toEqual(expect.arrayContaining(["iso", "itu"]));
    expect(early).not.toContain("cen");
  });

  it("gives claims that may hold then, and the same by its query", async () => {
    const question = "How many subcommittees does ISO have?";
    expect((await ask(question)).values.map(({ text }) => text).join()).toContain("519");
    const { status, query, reading } = await ask(question, "1995");
    expect(status).toBe("EMPTY");
    expect(reading).toContain("1995");
    expect(JSON.stringify(await api.ask(query))).not.toContain("519");
    expect(JSON.stringify(await api.ask((await ask(question, "2010")).query))).toContain("519");
  });

  it("orders by claims that may hold then", async () => {
    const question = "Which has more subcommittees, ISO or IEC?";
    const { status, query, entities } = await ask(question, "2010");
    expect({ status, ids: entities.map(({ id }) => id) }).toEqual({ status: "ANSWERED", ids: ["iso"] });
    expect(listIds(await api.ask(query))[0]).toBe("iso");
    expect((await ask(question, "2001")).status).toBe("EMPTY");
  });

  it("is answered whatever the date where it asks for none", async () => {
    for (const question of [
      "When was the Interstate Council founded?",
      "What is CEN?",
      "Which is older, ISO or CEN?",
    ]) {
      const { status, text, plan } = await ask(question, "1900");
      const undated = await ask(question);
      expect(status).toBe("ANSWERED");
      expect(text).toBe(undated.text);
      expect(plan?.operation).toBe(undated.plan?.operation);
    }
  });

  it.each([
    ["Were the CIS countries a party to the 1992 agreement in 1995?", "1990"],
    ["Участвовали ли страны СНГ в Соглашении 1992 года в 1995 году?", "1990"],
    ["ТМД елдері 1995 жылы 1992 жылғы келісімге қатысты ма?", "1990"],
  ])("gives way to a date that the question names: %s", async (question, date) => {
    const { reading, query, text } = await ask(question, date);
    expect(text).toBe((await ask(question)).text);
    expect(reading).toContain("1995");
    expect(query).not.toContain(date);
  });

  it.each(["Where was the ITU in 1920?", "Где был МСЭ в 1920 году?", "1920 жылы МСЭ қайда болды?"])(
    "holds a date that the question names, whatever it asks: %s",
    async (question) => {
      const { status, reading, text, query } = await ask(question);
      expect(status).toBe("ANSWERED");
      for (const said of [reading, text, query]) expect(said).toContain("1920");
    },
  );

  it("has no answer to a date where a date makes no difference", async () => {
    expect((await ask("What is ISO in 1995?")).status).toBe("NOT_UNDERSTOOD");
  });

  it("calls a body by the name of the date", async () => {
    const russian = await ask("Где находится МСЭ?", "1920");
    expect(russian.text).toContain("МСЭ");
    const kazakh = await ask("Женевада не орналасқан?", "1920");
    expect(kazakh.text).toContain("Халықаралық телеграф одағы");
    const english = await ask("What is located in Geneva?", "1920");
    expect(english.text).toContain("International Telegraph Union");
    expect((await ask("What is located in Geneva?", "1950")).text).not.toContain("Telegraph");
  });

  it("tells what changed its name between two dates, and proves it", async () => {
    const { text, entities, citations, query } = await ask("What changed between 1930 and 1940?");
    expect(text).toContain("International Telegraph Union → International Telecommunication Union");
    expect(entities.map(({ id }) => id)).toEqual(["itu"]);
    expect(citations.map(({ id }) => id)).toContain("itu-journals-name");
    expect(listIds(await api.ask(query))).toContain("itu");
  });

  it("hands back what is ambiguous with the date in the reading alone", async () => {
    const { status, alternatives } = await ask("What does the council govern?", "1995");
    expect(status).toBe("AMBIGUOUS");
    for (const { question, reading } of alternatives) {
      expect(question).not.toContain("1995");
      expect(reading).toContain("1995");
      expect((await ask(question, "1995")).reading).toBe(reading);
    }
  });

  it("has the date among its chips, and leaves it out of the questions of the others", async () => {
    const chips = await (await ask("Who governs ISO?", "1995")).chips();
    const date = chips.find(({ role }) => role === "DATE");
    expect(date).toMatchObject({ value: "1995", text: "1995" });
    expect(date?.alternatives.map(({ value }) => value)).toEqual(["1994", "1996"]);
    const others = chips.filter(({ role }) => role !== "DATE").flatMap(({ alternatives }) => alternatives);
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ question }) => question.includes("1995"))).toEqual([]);
    const paths = await (await ask("How are ISO and IEC connected?", "1995")).chips();
    expect(paths.find(({ role }) => role === "DATE")).toMatchObject({ value: "1995", alternatives: [] });
  });

  it("is asked by the API like its siblings, and refuses what is no date", async () => {
    const query =
      'query ($at: PartialDate) { ask(question: "Who governs ISO?", validAt: $at) { status reading } }';
    expect(await api.ask(query, { at: "1900" })).toMatchObject({ ask: { status: "EMPTY" } });
    expect(await api.ask(query, { at: "1950-07" })).toMatchObject({ ask: { status: "ANSWERED" } });
    expect(await api.ask(query, { at: null })).toMatchObject({ ask: { status: "ANSWERED" } });
    expect((await api.fail(query, { at: "soon" })).code).toBe("BAD_USER_INPUT");
    await expect(ask("Who governs ISO?", "soon")).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
