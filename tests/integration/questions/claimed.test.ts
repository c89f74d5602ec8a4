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

/** Each says in other words what is claimed of one entity alone. */
const askingWhose = [
  ["Where has integration developed most widely?", "eu"],
  ["In which region has integration developed most?", "eu"],
  ["Интеграция қай жерде кең дамыған?", "eu"],
  ["Who has working experience?", "eu"],
] as const;

describe("a question that says what is claimed, and asks of whom", () => {
  it.each(askingWhose)("is answered by whose claim it is: %s", async (question, id) => {
    const { status, plan, entities, values, citations } = await ask(question);
    expect(status).toBe("ANSWERED");
    expect(plan).toMatchObject({ operation: "claims", set: { ids: [id] }, asksWhose: true });
    expect(entities.map((entity) => entity.id)).toEqual([id]);
    expect(new Set(values.map(({ claim }) => claim?.entityId))).toEqual(new Set([id]));
    expect(citations.length).toBeGreaterThan(0);
  });

  it.each(askingWhose)("has a query that gives the same entity and claims: %s", async (question, id) => {
    const { query, values } = await ask(question);
    const found = await api.ask(query);
    expect([...new Set(listIds(found))]).toEqual([id]);
    for (const { claim } of values) expect(JSON.stringify(found)).toContain(`"${claim?.id}"`);
  });

  it.each([
    "Where has integration developed least?",
    "Where has integration not developed?",
    "Where has integration developed most narrowly?",
    "Where has chess developed most widely?",
    "Интеграция қай жерде тар дамыған?",
    "Where do people exchange cheese?",
    "Who has cooking experience?",
    // One word is said by many claims.
    "Where is integration?",
    // Nobody asks "who" for a paper.
    "Who opens the lock?",
    // A question in its own words is none of a full-text search.
    "Where *:* AND [a TO z]?",
    "Where /integration.*/ /chess.*/ most?",
  ])("is refused where no claim says it: %s", async (question) => {
    const { status, entities } = await ask(question);
    expect(status).toBe("NOT_UNDERSTOOD");
    expect(entities).toEqual([]);
  });

  it.each(["What changed in the EU between 1991 and 1993?", "What is the policy of CEN?"])(
    "isn't what asks for a claim of something named: %s",
    async (question) => {
      const { status, plan, entities } = await ask(question);
      expect({ status, entities }).toEqual({ status: "ANSWERED", entities: [] });
      expect(plan).not.toHaveProperty("asksWhose");
    },
  );
});

describe("two things that are compared by what tells them apart", () => {
  it.each([
    ["Were there more state or branch standards of the former USSR?", "ussr-branch-standards"],
    ["Were there fewer state or branch standards of the former USSR?", "ussr-state-standards"],
    ["Каких стандартов бывшего СССР больше: государственных или отраслевых?", "ussr-branch-standards"],
    ["КСРО стандарттарының қайсысы көп: мемлекеттік пе, салалық па?", "ussr-branch-standards"],
  ])("%s", async (question, id) => {
    const { status, plan, entities } = await ask(question);
    expect(status).toBe("ANSWERED");
    expect(plan).toMatchObject({ operation: "first", compares: true });
    expect(entities[0]?.id).toBe(id);
  });

  it.each([
    "Were there more state or branch standards of ISO?",
    "Were there more red state or branch standards of the former USSR?",
    "Were there more state or purple standards of the former USSR?",
    "Were there more state standards or planets of the former USSR?",
    "Were there state or branch standards of the former USSR on Mars?",
  ])("are two that there are, and nothing else is said of them: %s", async (question) => {
    expect((await ask(question)).status).not.toBe("ANSWERED");
  });
});

describe("what is claimed of one of a class", () => {
  it.each([
    "What is the purpose of this agreement?",
    "Какова цель этого соглашения?",
    "Цель соглашения?",
    "Бұл келісімнің мақсаты не?",
  ])("is asked back: %s", async (question) => {
    const { status, alternatives, entities } = await ask(question);
    expect({ status, entities }).toEqual({ status: "AMBIGUOUS", entities: [] });
    const chosen = await Promise.all(alternatives.map((one) => ask(one.question)));
    expect(chosen.length).toBeGreaterThan(1);
    for (const { status: answered, plan } of chosen) {
      expect(answered).toBe("ANSWERED");
      expect(plan).toMatchObject({ operation: "claims", properties: ["purpose"] });
    }
  });

  it.each(["What are the purposes of these agreements?", "Бұл келісімдердің мақсаты не?"])(
    "is told of all where all are meant: %s",
    async (question) => {
      const { status, values } = await ask(question);
      expect(status).toBe("ANSWERED");
      expect(new Set(values.map(({ claim }) => claim?.entityId)).size).toBeGreaterThan(1);
    },
  );

  it.each(["What is the purpose of this planet?", "Цель этой планеты?"])(
    "is of a class: %s",
    async (question) => {
      expect((await ask(question)).status).toBe("NOT_UNDERSTOOD");
    },
  );
});

describe("what changed where no relation did", () => {
  it.each([
    "What changed in the EU between 1991 and 1993?",
    "Что изменилось в ЕС с 1991 по 1993 год?",
    "ЕО-да 1991 мен 1993 жылдар арасында не өзгерді?",
  ])("is told by numbers that grew: %s", async (question) => {
    const { status, values } = await ask(question);
    expect(status).toBe("ANSWERED");
    expect(new Set(values.map(({ claim }) => claim?.entityId))).toEqual(
      new Set(["eu-directives", "euro-standards"]),
    );
    expect(new Set(values.map(({ claim }) => claim?.property.name))).toEqual(new Set(["growth"]));
  });

  it.each(["What changed in the EU between 1950 and 1960?", "What changed in ISO between 1991 and 1993?"])(
    "is nothing where none did then: %s",
    async (question) => {
      const { status, values, plan } = await ask(question);
      expect({ status, values, operation: plan?.operation }).toEqual({
        status: "EMPTY",
        values: [],
        operation: "changes",
      });
    },
  );

  it("is relations where some did", async () => {
    const { status, plan } = await ask("What changed between 1991 and 1993?");
    expect({ status, operation: plan?.operation }).toEqual({ status: "ANSWERED", operation: "changes" });
  });
});

describe("a word that nothing is called by", () => {
  it("narrows what is asked for to those of which it is said, and so does the query", async () => {
    const { status, entities, plan, query } = await ask(
      "Which electrotechnical organization works in Europe?",
    );
    expect({ status, ids: entities.map(({ id }) => id) }).toEqual({ status: "ANSWERED", ids: ["cenelec"] });
    expect(plan).toMatchObject({ operation: "list", set: { ids: ["cenelec"] } });
    expect(listIds(await api.ask(query))).toEqual(["cenelec"]);
    expect((await ask("Which organizations work in Europe?")).entities.length).toBeGreaterThan(1);
  });

  it.each([
    "Which modern organization works in Europe?",
    "Which electrotechnical organization works in Africa?",
  ])("refuses what it is said of none: %s", async (question) => {
    const { status, entities } = await ask(question);
    expect({ status, entities }).toEqual({ status: "NOT_UNDERSTOOD", entities: [] });
  });
});
