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

const question = `query ($ids: [ID!], $kinds: [Kind!], $forms: [String!], $validAt: PartialDate, $first: Int, $after: String) {
  entities(ids: $ids, kinds: $kinds, forms: $forms, validAt: $validAt, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id } }
  }
}`;

async function entitiesBy(variables: Readonly<Record<string, unknown>>): Promise<Page> {
  return (await api.ask<{ entities: Page }>(question, variables)).entities;
}

const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id);

describe("entities", () => {
  it.each([
    { filter: {}, ids: ["alone", "cars", "council", "groups", "iso", "kz", "ru", "tc-22", "tc-39"] },
    { filter: { kinds: ["PLACE", "COUNCIL", "PLACE"] }, ids: ["council", "kz", "ru"] },
    { filter: { kinds: [] }, ids: [] },
    { filter: { forms: ["technical-committee", "state"] }, ids: ["kz", "ru", "tc-22", "tc-39"] },
    { filter: { forms: ["technical-committee", "state"], kinds: ["PLACE"] }, ids: ["kz", "ru"] },
    { filter: { forms: ["unheard-of"] }, ids: [] },
    { filter: { ids: ["tc-39", "nobody", "iso", "iso"] }, ids: ["iso", "tc-39"] },
    { filter: { ids: [] }, ids: [] },
    { filter: { ids: ["tc-39", "iso", "kz"], kinds: ["COMMITTEE", "PLACE"], forms: ["state"] }, ids: ["kz"] },
    { filter: { ids: ["tc-39", "iso", "kz"], validAt: "1950" }, ids: ["iso", "kz", "tc-39"] },
    { filter: { ids: ["tc-39", "iso", "kz"], validAt: "1991" }, ids: ["iso", "kz"] },
    { filter: { kinds: ["COMMITTEE"], validAt: "1990" }, ids: ["tc-22", "tc-39"] },
    { filter: { kinds: ["COMMITTEE"], validAt: "1946" }, ids: ["tc-39"] },
    { filter: { forms: ["technical-committee"], validAt: "1991-01-01" }, ids: ["tc-22"] },
    { filter: { kinds: ["COUNCIL"], validAt: "1991-12-31" }, ids: [] },
    { filter: { kinds: ["COUNCIL"], validAt: "1992" }, ids: ["council"] },
  ])("by $filter", async ({ filter, ids }) => {
    const page = await entitiesBy(filter);
    expect(idsOf(page)).toEqual(ids);
    expect(page.totalCount).toBe(ids.length);
  });

  it.each([
    { name: "of all kinds", filter: {}, count: 9 },
    { name: "of forms", filter: { forms: ["state", "technical-committee"] }, count: 4 },
    { name: "of ids", filter: { ids: ["ru", "kz", "iso"] }, count: 3 },
  ])("come page by page, each once: $name", async ({ filter, count }) => {
    const whole = idsOf(await entitiesBy(filter));
    const seen: string[] = [];
    for (let after: unknown = null; seen.length < count;) {
      const page = await entitiesBy({ ...filter, first: 2, after });
      expect(page.edges.length).toBeGreaterThan(0);
      expect(page.pageInfo).toMatchObject({
        hasNextPage: seen.length + page.edges.length < count,
        hasPreviousPage: seen.length > 0,
      });
      seen.push(...idsOf(page));
      after = page.pageInfo["endCursor"];
    }
    expect(seen).toEqual(whole);
  });

  it("refuses a cursor of another list", async () => {
    const { entity } = await api.ask<{ entity: { relations: Page } }>(
      '{ entity(id: "iso") { relations(first: 1) { pageInfo { endCursor } } } }',
    );
    const { endCursor } = entity.relations.pageInfo;
    for (const after of [endCursor, "abc", ""])
      expect(await api.fail(question, { after })).toMatchObject({
        code: "BAD_USER_INPUT",
        facts: { argument: "after" },
      });
  });
});
