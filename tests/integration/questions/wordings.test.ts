import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { type AskQuestion, openQuestions } from "./openQuestions.ts";

const database = openTestDatabase();
let ask: AskQuestion;

beforeAll(async () => {
  ask = await openQuestions(database);
});
afterAll(() => database.close());

const idsOf = async (question: string) => {
  const { status, entities } = await ask(question);
  return { status, ids: entities.map(({ id }) => id).toSorted() };
};
const answered = (...ids: readonly string[]) => ({ status: "ANSWERED", ids });

describe("a verb that means members and organs", () => {
  it.each([
    ["Who makes up the ISO Council?", "iso-council-representatives"],
    ["Who makes up the IEC Council?", "iec-national-committee-representatives"],
    ["Из кого состоит Совет ИСО?", "iso-council-representatives"],
    ["ИСО кеңесі кімдерден құралады?", "iso-council-representatives"],
    ["What makes up the ISO Council?", "iso-council-committees"],
    ["Из чего состоит Совет ИСО?", "iso-council-committees"],
    ["ИСО кеңесі неден құралады?", "iso-council-committees"],
  ])("means those that the asking word means: %s", async (question, id) => {
    expect(await idsOf(question)).toEqual(answered(id));
  });

  it("means organs where they are asked for by name, and no members", async () => {
    const { status, ids } = await idsOf("Of which organs does ISO consist?");
    expect(status).toBe("ANSWERED");
    expect(ids).toEqual(expect.arrayContaining(["iso-council", "iso-technical-committees"]));
    expect(ids).not.toContain("iso-members");
  });

  it.each([
    ["What makes up the Interstate Council?", ["cis-national-body-heads"]],
    [
      "Of which organs does the ISO Council consist?",
      ["iso-council-committees", "iso-council-representatives"],
    ],
  ])("means all that it can where nothing is found otherwise: %s", async (question, ids) => {
    expect(await idsOf(question)).toEqual(answered(...ids));
  });

  it("doesn't give what is of another class than is asked for", async () => {
    expect(await idsOf("Which cities make up the ISO Council?")).toEqual({ status: "EMPTY", ids: [] });
  });
});

describe("a phrase that asks for its other end", () => {
  it.each([
    ["Whose work does the executive bureau direct?", "iso-technical-committees"],
    ["Under whose direction does ISO work?", "iso-council"],
    ["Под чьим руководством работает ИСО?", "iso-council"],
    ["Кем руководит исполнительное бюро ИСО?", "iso-technical-committees"],
    ["ИСО кімнің басқаруында?", "iso-council"],
    ["Чем занимается ИСО/ТК 39?", "machine-tools"],
  ])("%s", async (question, id) => {
    expect(await idsOf(question)).toEqual(answered(id));
  });

  it.each(["Под чьим руководством работает Совет ИСО?", "Under whose direction does Mars work?"])(
    "isn't turned round: %s",
    async (question) => {
      const { status, ids } = await idsOf(question);
      expect(status).not.toBe("ANSWERED");
      expect(ids).toEqual([]);
    },
  );
});

describe("a class that is asked for by name", () => {
  it.each([
    [
      "For which fields does IEC prepare standards?",
      ["communications", "electrotechnics", "international-standardization", "radio-electronics"],
    ],
    ["For which fields does ISO prepare standards?", ["international-standardization", "standardization"]],
  ])("is what answers: %s", async (question, ids) => {
    expect(await idsOf(question)).toEqual(answered(...ids));
  });

  it.each([
    "For which cities does IEC prepare standards?",
    "In which fields does ISO prepare cakes?",
    "In which fields does UNESCO prepare standards?",
  ])("is never left to a sentence: %s", async (question) => {
    expect(await idsOf(question)).toEqual({ status: "NOT_UNDERSTOOD", ids: [] });
  });
});

describe("an organ named by whose it is", () => {
  it.each([
    ["Where is the bureau of the Interstate Council?", "minsk"],
    ["Бюро Межгосударственного совета где находится?", "minsk"],
    ["Мемлекетаралық кеңестің бюросы қайда?", "minsk"],
    ["Who governs the technical committees of ISO?", "iso-executive-bureau"],
  ])("is the one that it has: %s", async (question, id) => {
    expect(await idsOf(question)).toEqual(answered(id));
  });

  it.each([
    "Where is the bureau of the IEC?",
    "Where is the secretariat of the Interstate Council?",
    "Где находится секретариат Межгосударственного совета?",
    "Who governs the general assembly of UNESCO?",
  ])("is refused where it has none: %s", async (question) => {
    expect(await idsOf(question)).toEqual({ status: "NOT_UNDERSTOOD", ids: [] });
  });
});

describe("what is kept from something", () => {
  it.each([
    "What did the Interstate Council keep from the USSR?",
    "Что сохранил Межгосударственный совет из СССР?",
    "Мемлекетаралық кеңес КСРО-дан нені сақтады?",
  ])("has to do with both: %s", async (question) => {
    expect(await idsOf(question)).toEqual(answered("ussr-measurement-base", "ussr-normative-fund"));
  });

  it.each([
    ["What did the Interstate Council keep from ISO?", "EMPTY"],
    ["What did ISO keep from the USSR?", "EMPTY"],
    ["What did the Interstate Council keep from the moon?", "NOT_UNDERSTOOD"],
  ])("is nothing otherwise: %s", async (question, status) => {
    expect(await idsOf(question)).toEqual({ status, ids: [] });
  });
});

describe("where something is", () => {
  it.each([
    ["Where is ITU?", "geneva", "LOCATED_IN"],
    ["Where is CEN?", "europe", "ACTIVE_IN"],
    ["Где СЕН?", "europe", "ACTIVE_IN"],
    ["СЕНЭЛЕК қайда?", "europe", "ACTIVE_IN"],
  ])("is its seat, or else where it is at work: %s", async (question, id, type) => {
    const { entities, subgraph } = await ask(question);
    expect(entities.map((entity) => entity.id)).toEqual([id]);
    expect(subgraph.relations.map((relation) => relation.type.name)).toEqual([type]);
  });

  it.each(["Where is ISO?", "Where is the IAEA?"])("is unknown with neither: %s", async (question) => {
    expect(await idsOf(question)).toEqual({ status: "EMPTY", ids: [] });
  });
});

describe("a word that says little", () => {
  it.each([
    ["Which fund that existed in the USSR did the Interstate Council preserve?", ["ussr-normative-fund"]],
    ["Which existing organizations are active in Africa?", ["regional-organizations"]],
    // "Work" says what is asked here.
    ["Which committee works on cars?", ["iso-tc-22"]],
  ])("is left out where it isn't needed, and only there: %s", async (question, ids) => {
    expect(await idsOf(question)).toEqual(answered(...ids));
  });

  it.each(["Who works?", "Who exists?", "What exists?", "Which painting existed in the USSR?"])(
    "makes no question by itself: %s",
    async (question) => {
      expect((await ask(question)).status).toBe("NOT_UNDERSTOOD");
    },
  );
});

describe("a reason", () => {
  it.each([
    ["Why do ISO and IEC both exist?", "reason"],
    ["Неге ИСО мен ХЭК екеуі де жұмысын жалғастыруда?", "reason"],
    ["What are international standards for?", "function"],
  ])("is a claim: %s", async (question, property) => {
    const { status, values } = await ask(question);
    expect(status).toBe("ANSWERED");
    expect(new Set(values.map(({ claim }) => claim?.property.name))).toEqual(new Set([property]));
  });

  it.each([
    "Неге ИСО МЭК-ті басқарады?",
    "көк станок неге әнді метрология ұйықтайды",
    "Why are there more state than branch standards of the former USSR?",
    "What are they for?",
    "What did ISO look for?",
  ])("is no relation and no comparison: %s", async (question) => {
    expect((await ask(question)).status).not.toBe("ANSWERED");
  });

  it("is told from what something leads to, though both are asked for by one word", async () => {
    const { status, ids } = await idsOf("Халықаралық стандарттау неге жәрдемдеседі?");
    expect(status).toBe("ANSWERED");
    expect(ids).toEqual(["economic-cooperation", "international-trade", "scientific-cooperation"]);
  });
});

describe("a price", () => {
  it.each([
    "How much does it cost?",
    "How much does it cost ISO to adopt standards?",
    "How much does ISO cost?",
    "Сколько стоит ИСО?",
    "Сколько стоят стандарты?",
    "Сколько стоил бы сертификат?",
    "ИСО қанша тұрады?",
    "Стандарт қаншаға түседі?",
  ])("is refused: %s", async (question) => {
    expect((await ask(question)).status).toBe("NOT_UNDERSTOOD");
  });

  it("is no word for a number of things", async () => {
    const { status, values } = await ask("Сколько стран участвует в работе ИСО?");
    expect(status).toBe("ANSWERED");
    expect(values.length).toBeGreaterThan(0);
  });
});

describe("British spelling", () => {
  it.each([
    ["Which organisation is the oldest?", "itu"],
    ["Which organisation do standardisation bodies resemble?", undefined],
    ["Which regional organisation works in Scandinavia?", "regional-organizations"],
  ])("is read as the names are written: %s", async (question, id) => {
    const { status, ids } = await idsOf(question);
    expect(ids).toEqual(id === undefined ? [] : [id]);
    expect(status === "ANSWERED").toBe(id !== undefined);
  });
});
