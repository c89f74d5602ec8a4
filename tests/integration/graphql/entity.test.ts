import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { createGraphApi } from "./graphApi.ts";
import { institutions } from "./institutions.ts";
import { seedGraph } from "./seedGraph.ts";

const database = openTestDatabase();
const api = createGraphApi(database);

beforeAll(() => seedGraph(database, institutions));
afterAll(() => database.close());

describe("entity", () => {
  it("tells all that is recorded", async () => {
    const { entity } = await api.ask(`{
      entity(id: "iso") {
        __typename id kind form dataset collective name(language: RU) nameLanguage(language: RU) begin end homepage wikidata
        description degree names { text language type }
      }
    }`);
    expect(entity).toEqual({
      __typename: "Organization",
      id: "iso",
      kind: "ORGANIZATION",
      form: "international",
      dataset: "seed",
      collective: false,
      name: "Международная организация по стандартизации",
      nameLanguage: "RU",
      begin: "1947-02-23",
      end: null,
      homepage: "https://www.iso.org",
      wikidata: "Q15028",
      description: "Makes international standards.",
      degree: 5,
      names: [
        { text: "ISO", language: "EN", type: "ABBREVIATION" },
        { text: "ИСО", language: "RU", type: "ABBREVIATION" },
        { text: "International Organization for Standardization", language: "EN", type: "PRIMARY" },
        { text: "Международная организация по стандартизации", language: "RU", type: "PRIMARY" },
        { text: "Халықаралық стандарттау ұйымы", language: "KK", type: "PRIMARY" },
        { text: "International Standards Organization", language: "EN", type: "OTHER" },
      ],
    });
  });

  it("falls back to another language and says which; to the id where there is no name", async () => {
    const answer = await api.ask(`{
      council: entity(id: "council") { name(language: KK) nameLanguage(language: KK) description }
      alone: entity(id: "alone") { name nameLanguage names { text } description collective }
      groups: entity(id: "groups") { collective name(language: null) }
    }`);
    expect(answer).toEqual({
      council: { name: "Межгосударственный совет", nameLanguage: "RU", description: null },
      alone: { name: "alone", nameLanguage: "EN", names: [], description: null, collective: false },
      groups: { collective: true, name: "Working groups" },
    });
  });

  it("gives the name that was in use at a date, in the language that has one", async () => {
    const answer = await api.ask(`{
      entity(id: "kz") {
        now: name(language: KK)
        before: name(language: KK, validAt: "1980")
        english: name(validAt: "1980")
        language: nameLanguage(validAt: "1980")
        fallback: nameLanguage(validAt: "1995")
        names { text type from until }
      }
    }`);
    expect(answer).toEqual({
      entity: {
        now: "Қазақстан",
        before: "Қазақ ССР",
        english: "Kazakh SSR",
        language: "EN",
        fallback: "KK",
        names: [
          { text: "Қазақстан", type: "PRIMARY", from: null, until: null },
          { text: "Kazakh SSR", type: "DATED", from: null, until: "1991-12-09" },
          { text: "Қазақ ССР", type: "DATED", from: null, until: "1991-12-09" },
        ],
      },
    });
    expect(await api.fail('{ entity(id: "kz") { name(validAt: "then") } }')).toBeDefined();
  });

  it.each([
    ["iso", "Organization"],
    ["council", "Council"],
    ["tc-22", "Committee"],
    ["kz", "Place"],
    ["cars", "Field"],
    ["alone", "Body"],
  ])("%s is a %s", async (id, typename) => {
    expect(await api.ask("query ($id: ID!) { entity(id: $id) { __typename } }", { id })).toEqual({
      entity: { __typename: typename },
    });
  });

  it("is null where there is none", async () => {
    expect(
      await api.ask('{ entity(id: "nobody") { id } source(id: "none") { id } relation(id: "none") { id } }'),
    ).toEqual({
      entity: null,
      source: null,
      relation: null,
    });
  });
});

describe("claims", () => {
  it("come by property, preferred first, with their words and citations", async () => {
    const { entity } = await api.ask(`{
      entity(id: "iso") {
        claims {
          id entity { id } property propertyLabel(language: KK) value(language: KK) unit unitLabel(language: KK)
          comparator from until rank citations { id }
        }
      }
    }`);
    const rest = { entity: { id: "iso" }, citations: [] };
    expect(entity).toEqual({
      claims: [
        {
          ...rest,
          id: "c3",
          property: "function",
          propertyLabel: "function",
          value: "Стандарт әзірлейді",
          unit: null,
          unitLabel: null,
          comparator: "EQUAL",
          from: null,
          until: null,
          rank: "NORMAL",
        },
        {
          ...rest,
          id: "c1",
          property: "standards",
          propertyLabel: "Стандарттар",
          value: "25000",
          unit: "standards",
          unitLabel: "стандарт",
          comparator: "AT_LEAST",
          from: "2020",
          until: null,
          rank: "PREFERRED",
          citations: [{ id: "p1" }],
        },
        {
          ...rest,
          id: "c2",
          property: "standards",
          propertyLabel: "Стандарттар",
          value: "14000",
          unit: "sheets",
          unitLabel: "sheets",
          comparator: "EQUAL",
          from: "2000",
          until: "2001",
          rank: "DEPRECATED",
        },
      ],
    });
  });

  it("can be asked for by property", async () => {
    expect(
      await api.ask(
        `{ entity(id: "iso") { a: claims(property: "function") { id value } b: claims(property: "age") { id } } }`,
      ),
    ).toEqual({ entity: { a: [{ id: "c3", value: "Разрабатывает стандарты" }], b: [] } });
  });
});

describe("citations", () => {
  it("are passages in their own language, in the order of the entity, with translations and source", async () => {
    const { entity } = await api.ask(`{
      entity(id: "iso") {
        citations { id text language ordinal translations { language text } source { id title standing licence date author } }
      }
    }`);
    const source = {
      id: "book",
      title: "Стандарттау",
      standing: "PUBLISHED",
      licence: "CC-BY-4.0",
      date: "2003",
      author: "А. Автор",
    };
    expect(entity).toEqual({
      citations: [
        { id: "p2", text: "Екінші сөйлем.", language: "KK", ordinal: 2, translations: [], source },
        {
          id: "p1",
          text: "Бірінші сөйлем.",
          language: "KK",
          ordinal: 1,
          translations: [
            { language: "EN", text: "First sentence." },
            { language: "RU", text: "Первое." },
          ],
          source,
        },
      ],
    });
  });
});

describe("source", () => {
  interface Page {
    readonly edges: readonly { readonly cursor: string }[];
    readonly pageInfo: { readonly endCursor: string };
  }
  const page = (after: string | null) =>
    api.ask<{ source: { passages: Page } }>(
      `query ($after: String) {
        source(id: "book") {
          passages(first: 2, after: $after) {
            totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id } }
          }
        }
      }`,
      { after },
    );

  it("gives its passages in order, page by page", async () => {
    const { passages } = (await page(null)).source;
    expect(passages).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: passages.edges[1]?.cursor },
      edges: [{ node: { id: "p1" } }, { node: { id: "p2" } }],
    });
    expect(await page(passages.pageInfo.endCursor)).toMatchObject({
      source: {
        passages: {
          pageInfo: { hasNextPage: false, hasPreviousPage: true },
          edges: [{ node: { id: "p3" } }],
        },
      },
    });
  });

  it("says how far it can be trusted", async () => {
    expect(await api.ask('{ source(id: "page") { title language standing address author } }')).toEqual({
      source: {
        title: "A page",
        language: "EN",
        standing: "UNKNOWN",
        address: "https://example.org",
        author: null,
      },
    });
  });
});
