import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { createGraphApi } from "./graphApi.ts";
import { institutions } from "./institutions.ts";
import { seedGraph } from "./seedGraph.ts";

const database = openTestDatabase();
const api = createGraphApi(database, { KELISIM_MAX_PAGE_SIZE: "100", KELISIM_MAX_SUBGRAPH: "5" });

beforeAll(() => seedGraph(database, institutions));
afterAll(() => database.close());

const six = JSON.stringify(Array.from({ length: 6 }, (_none, index) => `e${index}`));

describe("an argument out of bounds is refused and named, never cut", () => {
  it.each([
    ["{ entities(first: 100000) { totalCount } }", { argument: "first", minimum: 0, maximum: 100 }],
    ["{ entities(first: -1) { totalCount } }", { argument: "first", minimum: 0, maximum: 100 }],
    [`{ entities(ids: ${six}) { totalCount } }`, { argument: "ids", minimum: 0, maximum: 5 }],
    [
      '{ entity(id: "iso") { relations(first: 101) { totalCount } } }',
      { argument: "first", minimum: 0, maximum: 100 },
    ],
    [
      '{ source(id: "book") { passages(first: 101) { totalCount } } }',
      { argument: "first", minimum: 0, maximum: 100 },
    ],
    [`{ relations(ids: ${six}) { id } }`, { argument: "ids", minimum: 1, maximum: 5 }],
    ["{ relations(ids: []) { id } }", { argument: "ids", minimum: 1, maximum: 5 }],
    [`{ subgraph(ids: ${six}) { total } }`, { argument: "ids", minimum: 1, maximum: 5 }],
    ["{ subgraph(ids: []) { total } }", { argument: "ids", minimum: 1, maximum: 5 }],
    ['{ subgraph(ids: ["iso"], limit: 2001) { total } }', { argument: "limit", minimum: 1, maximum: 5 }],
    [
      '{ subgraph(ids: ["iso"], limit: 5, depth: 5) { total } }',
      { argument: "depth", minimum: 0, maximum: 4 },
    ],
    [
      '{ paths(from: "iso", to: "kz", maxLength: 9) { truncated } }',
      { argument: "maxLength", minimum: 1, maximum: 8 },
    ],
    [
      '{ paths(from: "iso", to: "kz", limit: 101) { truncated } }',
      { argument: "limit", minimum: 1, maximum: 100 },
    ],
    [
      '{ paths(from: "iso", to: "kz", limit: 0) { truncated } }',
      { argument: "limit", minimum: 1, maximum: 100 },
    ],
  ])("%s", async (query, facts) => {
    expect(await api.fail(query)).toMatchObject({ code: "BAD_USER_INPUT", facts });
  });
});

describe("a date that isn't one is refused and named", () => {
  it.each([
    '{ entities(validAt: "soon") { totalCount } }',
    '{ entity(id: "iso") { relations(validAt: "2021-02-30") { totalCount } } }',
    '{ entity(id: "iso") { relationCounts(validAt: "1995-1") { count } } }',
    '{ subgraph(ids: ["iso"], limit: 1, validAt: "") { total } }',
    '{ paths(from: "iso", to: "kz", validAt: "1995..") { truncated } }',
    '{ common(ids: ["iso", "kz"], validAt: "~1995") { id } }',
  ])("%s", async (query) => {
    expect(await api.fail(query)).toMatchObject({ code: "BAD_USER_INPUT", facts: { argument: "validAt" } });
  });

  it("and so is what isn't even a text", async () => {
    expect((await api.fail("{ entities(validAt: 1995) { totalCount } }")).code).toBe("BAD_USER_INPUT");
    const asked = "query ($validAt: PartialDate) { entities(validAt: $validAt) { totalCount } }";
    expect((await api.fail(asked, { validAt: 1995 })).code).toBe("BAD_USER_INPUT");
  });
});

describe("a relation type that isn't in the vocabulary is refused and named", () => {
  it.each([
    '{ entity(id: "iso") { relations(types: ["GOVERNS", "LOVES"]) { totalCount } } }',
    '{ subgraph(ids: ["iso"], limit: 1, types: ["LOVES"]) { total } }',
    '{ paths(from: "iso", to: "kz", types: ["LOVES"]) { truncated } }',
    '{ common(ids: ["iso", "kz"], types: ["LOVES"]) { id } }',
  ])("%s", async (query) => {
    expect(await api.fail(query)).toMatchObject({
      code: "BAD_USER_INPUT",
      facts: { argument: "types", value: "LOVES" },
    });
  });

  it("and never reaches Cypher", async () => {
    const types = ["GOVERNS`]-() DETACH DELETE n //"];
    await api.fail(
      'query ($types: [String!]) { subgraph(ids: ["iso"], limit: 1, types: $types) { total } }',
      { types },
    );
    expect(api.statements.filter((name) => name !== "loadedDatasets")).toEqual([]);
  });
});
