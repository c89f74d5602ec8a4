import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { createGraphApi } from "./graphApi.ts";
import { institutions } from "./institutions.ts";
import { seedGraph } from "./seedGraph.ts";

const database = openTestDatabase();
const api = createGraphApi(database);

beforeAll(() => seedGraph(database, institutions));
afterAll(() => database.close());

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
  readonly totalCount: number;
}

interface Filter {
  readonly types?: readonly string[];
  readonly direction?: string;
  readonly kinds?: readonly string[];
  readonly validAt?: string;
  readonly first?: number | null;
  readonly after?: string | null;
}

const question = `query (
  $id: ID!, $types: [String!], $direction: Direction, $kinds: [Kind!], $validAt: PartialDate, $first: Int, $after: String
) {
  entity(id: $id) {
    relations(types: $types, direction: $direction, kinds: $kinds, validAt: $validAt, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { id } }
    }
  }
}`;

async function relationsOf(id: string, filter: Filter = {}): Promise<Page> {
  const { entity } = await api.ask<{ entity: { relations: Page } }>(question, { id, ...filter });
  return entity.relations;
}

const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id).toSorted();

describe("the relations of an entity", () => {
  it("lead both ways; those that lead from it come first; a loop comes once", async () => {
    const page = await relationsOf("council");
    expect(page.edges[0]?.node.id).toBe("council-council");
    expect(idsOf(page)).toEqual([
      "council-council",
      "iso-council",
      "kz-council",
      "kz-council-before",
      "ru-council",
    ]);
    expect(page.totalCount).toBe(5);
  });

  it.each<{ filter: Filter; ids: string[] }>([
    { filter: { direction: "OUT" }, ids: ["council-council"] },
    {
      filter: { direction: "IN" },
      ids: ["council-council", "iso-council", "kz-council", "kz-council-before", "ru-council"],
    },
    { filter: { types: ["RECOGNIZED"] }, ids: ["council-council", "iso-council"] },
    {
      filter: { types: ["RECOGNIZED", "MEMBER_OF"], kinds: ["PLACE"] },
      ids: ["kz-council", "kz-council-before", "ru-council"],
    },
    { filter: { types: ["UNUSED"] }, ids: [] },
    { filter: { types: [] }, ids: [] },
    { filter: { kinds: ["COUNCIL"] }, ids: ["council-council"] },
    { filter: { kinds: [] }, ids: [] },
    // The council itself is of 1992, whatever a relation says.
    { filter: { validAt: "1990" }, ids: [] },
    { filter: { validAt: "1991" }, ids: [] },
    {
      filter: { validAt: "1992" },
      ids: ["council-council", "kz-council", "kz-council-before", "ru-council"],
    },
    {
      filter: { validAt: "1992-03" },
      ids: ["council-council", "kz-council", "kz-council-before", "ru-council"],
    },
    { filter: { validAt: "1992-03-12" }, ids: ["council-council", "kz-council-before", "ru-council"] },
    { filter: { validAt: "1992-04-01" }, ids: ["council-council", "kz-council", "ru-council"] },
    { filter: { validAt: "1995", direction: "IN", kinds: ["PLACE"] }, ids: ["kz-council", "ru-council"] },
  ])("$filter", async ({ filter, ids }) => {
    const page = await relationsOf("council", filter);
    expect(idsOf(page)).toEqual(ids);
    expect(page.totalCount).toBe(ids.length);
  });

  it("come page by page, each once", async () => {
    const whole = await relationsOf("council");
    const seen: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const page: Page = await relationsOf("council", { first: 2, after });
      expect(page.totalCount).toBe(5);
      expect(page.pageInfo).toEqual({
        hasNextPage: pages < 2,
        hasPreviousPage: pages > 0,
        startCursor: page.edges[0]?.cursor,
        endCursor: page.edges.at(-1)?.cursor,
      });
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo["hasNextPage"] === true ? String(page.pageInfo["endCursor"]) : null;
      pages += 1;
    } while (after !== null);
    expect(seen).toEqual(whole.edges.map(({ node }) => node.id));
    expect(pages).toBe(3);
  });

  it("can be counted without being listed", async () => {
    const empty = { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null };
    expect(await relationsOf("council", { first: 0 })).toEqual({ edges: [], pageInfo: empty, totalCount: 5 });
    const none = { ...empty, hasNextPage: false };
    expect(await relationsOf("alone", { first: null })).toEqual({ edges: [], pageInfo: none, totalCount: 0 });
  });

  it("refuses a cursor of another list", async () => {
    const { pageInfo } = await relationsOf("council", { first: 1 });
    const after = String(pageInfo["endCursor"]);
    const refusal = { code: "BAD_USER_INPUT", facts: { argument: "after" } };
    for (const variables of [
      { id: "iso", after },
      { id: "council", after, direction: "IN" },
      { id: "council", after, types: ["MEMBER_OF"] },
      { id: "council", after, kinds: ["PLACE"] },
      { id: "council", after, validAt: "1995" },
      { id: "council", after: "abc" },
      { id: "council", after: "" },
    ])
      expect(await api.fail(question, variables)).toMatchObject(refusal);
    expect((await relationsOf("council", { first: 3, after })).edges).toHaveLength(3);
  });

  it("refuses a cursor of data that was loaded before", async () => {
    const { pageInfo } = await relationsOf("council", { first: 1 });
    await database.write((run) => run("MATCH (d:Dataset) SET d.hash = 'def'"));
    const later = createGraphApi(database);
    const error = await later.fail(question, { id: "council", after: pageInfo["endCursor"] });
    expect(error).toMatchObject({ code: "BAD_USER_INPUT", facts: { argument: "after" } });
    await database.write((run) => run("MATCH (d:Dataset) SET d.hash = 'abc'"));
  });
});

describe("a relation", () => {
  it("tells all that is recorded", async () => {
    const answer = await api.ask(`{
      a: relation(id: "iso-council") {
        id type { name } from { id } to { id name } begin end basis rule citations { id } qualifiers { name value }
      }
      b: relation(id: "kz-council") { basis rule qualifiers { name value } from { __typename name } begin }
      c: relation(id: "iso-tc-22") { citations { id text } }
    }`);
    expect(answer).toEqual({
      a: {
        id: "iso-council",
        type: { name: "RECOGNIZED" },
        from: { id: "iso" },
        to: { id: "council", name: "Межгосударственный совет" },
        begin: "1996",
        end: null,
        basis: "DERIVED",
        rule: "by text",
        citations: [],
        qualifiers: [],
      },
      b: {
        basis: "STATED",
        rule: null,
        qualifiers: [{ name: "status", value: "full" }],
        from: { __typename: "Place", name: "Қазақстан" },
        begin: "1992-03-13",
      },
      c: { citations: [{ id: "p1", text: "Бірінші сөйлем." }] },
    });
  });

  it("is found among several, in the order of the ids; what isn't there is left out", async () => {
    expect(
      await api.ask(
        '{ relations(ids: ["tc-22-cars", "none", "iso-tc-22", "tc-22-cars"]) { id type { name } } }',
      ),
    ).toEqual({
      relations: [
        { id: "tc-22-cars", type: { name: "WORKS_ON" } },
        { id: "iso-tc-22", type: { name: "GOVERNS" } },
      ],
    });
  });

  it("knows both ends and the other end in a page", async () => {
    const { entity } = await api.ask(
      '{ entity(id: "tc-22") { relations { edges { node { id from { id } to { id } } other { id } } } } }',
    );
    expect(entity).toEqual({
      relations: {
        edges: [
          { node: { id: "tc-22-cars", from: { id: "tc-22" }, to: { id: "cars" } }, other: { id: "cars" } },
          { node: { id: "iso-tc-22", from: { id: "iso" }, to: { id: "tc-22" } }, other: { id: "iso" } },
        ],
      },
    });
  });
});

describe("relationCounts", () => {
  interface Count {
    readonly type: { readonly name: string };
    readonly direction: string;
    readonly kind: string;
    readonly count: number;
  }

  const countsOf = async (id: string, validAt: string | null = null) => {
    const { entity } = await api.ask<{ entity: { relationCounts: readonly Count[] } }>(
      `query ($id: ID!, $validAt: PartialDate) {
        entity(id: $id) { relationCounts(validAt: $validAt) { type { name } direction kind count } }
      }`,
      { id, validAt },
    );
    return entity.relationCounts.map(
      ({ type, direction, kind, count }) => `${type.name} ${direction} ${kind} ${count}`,
    );
  };

  it("say what each expansion would bring", async () => {
    expect(await countsOf("council")).toEqual([
      "MEMBER_OF IN PLACE 3",
      "RECOGNIZED OUT COUNCIL 1",
      "RECOGNIZED IN COUNCIL 1",
      "RECOGNIZED IN ORGANIZATION 1",
    ]);
    expect(await countsOf("alone")).toEqual([]);
  });

  it("keep to the date", async () => {
    expect(await countsOf("council", "1995")).toEqual([
      "MEMBER_OF IN PLACE 2",
      "RECOGNIZED OUT COUNCIL 1",
      "RECOGNIZED IN COUNCIL 1",
    ]);
  });
});
