import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadDataset } from "../../../server/dataset/loadDataset.ts";
import { entityRow } from "../../../server/explore/rows.ts";
import { search } from "../../../server/explore/search.ts";
import type { SearchHit } from "../../../server/explore/searchRanking.ts";
import { type EntityName, listNames } from "../../../server/language/EntityNames.ts";
import { listKazakhNameForms } from "../../language/grammar/kazakhPhrases.ts";
import { listRussianForms } from "../../language/grammar/russianPhrases.ts";
import { kazakhTypings, russianTypings, typeAs } from "../../language/grammar/typings.ts";
import { emptyGraph, openTestDatabase } from "../database.ts";

const database = openTestDatabase();
const context = { database, limits: { pageSize: 200 } };
const folder = fileURLToPath(new URL("../../../data/standardization", import.meta.url));

let names: (EntityName & { readonly owners: readonly unknown[] })[] = [];

async function find(text: string, options: Partial<Parameters<typeof search>[1]> = {}): Promise<SearchHit[]> {
  return search(context, { text, first: 10, ...options });
}

async function findFirst(text: string): Promise<string | undefined> {
  return (await find(text))[0]?.id;
}

/** Every so manyth, so that a run takes seconds and no form of a name is left out by rule. */
function sample<Value>(values: readonly Value[], step: number): Value[] {
  return values.filter((_value, index) => index % step === 0);
}

interface Miss {
  readonly plain: string;
  readonly typed: string;
  readonly found: string | undefined;
}

/** What was typed and didn't find first what the plain text finds first. */
async function listMisses(pairs: readonly (readonly [plain: string, typed: string])[]): Promise<Miss[]> {
  const expected = new Map<string, string | undefined>();
  const misses: Miss[] = [];
  for (const [plain, typed] of pairs) {
    if (!expected.has(plain)) expected.set(plain, await findFirst(plain));
    const found = await findFirst(typed);
    if (found !== expected.get(plain)) misses.push({ plain, typed, found });
  }
  return misses;
}

function expectShare(misses: readonly Miss[], count: number, share: number): void {
  expect(count).toBeGreaterThan(100);
  if (misses.length > count * (1 - share)) expect(misses).toEqual([]);
}

function pairFormsOf(language: EntityName["language"], listForms: (name: string) => string[]) {
  return names
    .filter((name) => name.language === language)
    .flatMap(({ text }) => listForms(text).map((form) => [text, form] as const));
}

/** Every name once, with the ids of the entities that have it. */
async function readNames(): Promise<typeof names> {
  const statement = "MATCH (entity:Entity) RETURN entity.id AS id, properties(entity) AS names";
  const rows = await database.write((run) => run(statement));
  const byText = new Map<string, (typeof names)[number]>();
  for (const { id, names: properties } of rows)
    for (const name of listNames(entityRow.partial().parse(properties)))
      byText.set(name.text, { ...name, owners: [...(byText.get(name.text)?.owners ?? []), id] });
  return [...byText.values()];
}

beforeAll(async () => {
  await emptyGraph(database);
  await loadDataset({ database, folder, report: () => undefined });
  names = await readNames();
});

afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});

describe("search on the built-in dataset", () => {
  it.each([
    ["Кеңес", "easc"],
    ["kenes", "easc"],
    ["Interstate Council", "easc"],
    ["кенес", "easc"],
    ["кеңестің", "easc"],
    ["межгосударственного совета", "easc"],
    ["mezhgosudarstvennyi sovet", "easc"],
    ["мемлекетаралық кеңесіне", "easc"],
    ["memleketaralyq keńes", "easc"],
    ["memleketaralık keñestiñ", "easc"],
    ["mezgosudarstvennyj sovet", "easc"],
    ["хатшылығына", "iso-central-secretariat"],
    ["жұмыс тобының", "iso-working-groups"],
    ["«ХЭК»", "iec"],
    ["HEK", "iec"],
    ["ИСО", "iso"],
    ["iso's", "iso"],
    ["ISO-ның", "iso"],
    ["TC 22", "iso-tc-22"],
    ["ТК22", "iso-tc-22"],
    ["iso/tc 22", "iso-tc-22"],
    ["ИСО/ТК 22", "iso-tc-22"],
    ["TC22", "iso-tc-22"],
    ["Интерстейт Council", undefined],
  ])("finds for %s first %s", async (text, id) => {
    expect(await findFirst(text)).toBe(id);
  });

  it("finds for every name an entity that has it", async () => {
    const lost: string[] = [];
    for (const { text, owners } of names) {
      const first = await findFirst(text);
      if (first === undefined || !owners.includes(first)) lost.push(text);
    }
    expect(names.length).toBeGreaterThan(800);
    expect(lost).toEqual([]);
  });

  it("finds Kazakh names in their forms, from a grammar of its own", async () => {
    const pairs = sample(pairFormsOf("kk", listKazakhNameForms), 31);
    expectShare(await listMisses(pairs), pairs.length, 0.99);
  });

  it("finds Russian names in their forms, from a grammar of its own", async () => {
    const pairs = sample(pairFormsOf("ru", listRussianForms), 7);
    expectShare(await listMisses(pairs), pairs.length, 0.99);
  });

  it("finds Kazakh names and forms typed without Kazakh letters and in five Latin alphabets", async () => {
    const forms = sample(
      pairFormsOf("kk", (name) => [name, ...listKazakhNameForms(name)]),
      191,
    );
    const pairs = forms.flatMap(([, form]) =>
      kazakhTypings.map((typing) => [form, typeAs(typing, form)] as const),
    );
    expectShare(await listMisses(pairs), pairs.length, 0.99);
  });

  it("finds Russian names and forms in six romanizations", async () => {
    const forms = sample(
      pairFormsOf("ru", (name) => [name, ...listRussianForms(name)]),
      43,
    );
    const pairs = forms.flatMap(([, form]) =>
      russianTypings.map((typing) => [form, typeAs(typing, form)] as const),
    );
    expectShare(await listMisses(pairs), pairs.length, 0.99);
  });

  it("forgives a letter wrong, missing, doubled or swapped in the middle of a long name", async () => {
    const long = sample(
      names.filter(({ text }) => /^\p{L}{6,}[ \p{L}]*$/u.test(text)),
      5,
    );
    const pairs = long.flatMap(({ text }) =>
      [
        `${text.slice(0, 4)}${text.slice(5)}`,
        `${text.slice(0, 4)}${text.slice(3)}`,
        `${text.slice(0, 3)}${text[4]}${text[3]}${text.slice(5)}`,
        `${text.slice(0, 4)}${/[a-z]/iu.test(text) ? "q" : "ъ"}${text.slice(5)}`,
      ].map((typed) => [text, typed] as const),
    );
    expectShare(await listMisses(pairs), pairs.length, 0.98);
  });

  it("says which name it was, in the reader's language where several fit", async () => {
    expect((await find("kenes"))[0]).toMatchObject({ id: "easc", matched: "Кеңес" });
    const [inRussian] = await find("ИСО", { language: "ru" });
    expect(inRussian?.matched).toBe("ИСО");
  });

  it("keeps to the kinds that are asked for", async () => {
    const kindOf = new Map(
      (await database.write((run) => run("MATCH (e:Entity) RETURN e.id AS id, e.kind AS kind"))).map(
        (row) => [row["id"], row["kind"]],
      ),
    );
    const hits = await find("стандарт", { kinds: ["FIELD", "COUNCIL"], first: 50 });
    expect(hits.length).toBeGreaterThan(2);
    expect(new Set(hits.map((hit) => kindOf.get(hit.id)))).toEqual(new Set(["FIELD", "COUNCIL"]));
    expect(await find("стандарт", { kinds: [] })).toEqual([]);
  });

  it("gives as many hits as asked for, best first, and the same ones again", async () => {
    const hits = await find("комитет", { first: 5 });
    expect(hits).toHaveLength(5);
    expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).toSorted((a, b) => b - a));
    expect(await find("комитет", { first: 5 })).toEqual(hits);
    expect((await find("комитет", { first: 15 })).slice(0, 5)).toEqual(hits);
  });

  it.each(["", "   ", "🙂🙂", "—!?", "\u0000", "\uD800"])("finds nothing for %j", async (text) => {
    expect(await find(text)).toEqual([]);
  });

  it.each([
    'iso AND (tc OR "',
    "searchTerms:* OR *:*",
    '+-&&||!(){}[]^"~*?:\\/ iso',
    "iso~0.5^99999999999",
    "/[a-z]+/ [a TO z}",
    "AND OR NOT TO",
    "ь ъ ь",
    "e\u0301\u0301 ﹰ ⑴ ½ ʼ",
    "a".repeat(200),
    "j w sh ng s' ".repeat(15),
    "jwshngeterinin ".repeat(13),
    "аааа бббб ".repeat(20),
    "abc abd abe ".repeat(16),
  ])("takes %j for words and nothing else", async (text) => {
    await expect(find(text)).resolves.toBeInstanceOf(Array);
  });

  it.each([
    ["text", { text: "a".repeat(201), first: 10 }],
    ["text", { text: "🙂".repeat(10_000), first: 10 }],
    ["first", { text: "iso", first: 0 }],
    ["first", { text: "iso", first: 201 }],
    ["first", { text: "iso", first: 1.5 }],
  ])("refuses a wrong %s by its name", async (argument, request) => {
    await expect(search(context, request)).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      facts: expect.objectContaining({ argument }),
    });
  });
});
