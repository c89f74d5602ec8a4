import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { ask, startServer, type TestServer } from "./startServer.ts";

const database = openTestDatabase();
let server: TestServer;

beforeAll(async () => {
  server = await startServer(database, {
    KELISIM_MAX_QUERY_DEPTH: "8",
    KELISIM_MAX_QUERY_COST: "1000",
    KELISIM_MAX_QUERY_TOKENS: "300",
    KELISIM_MAX_QUERY_ALIASES: "5",
  });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const nested = (levels: number) =>
  `{ entity(id: "x") { ${"relations(first: 1) { edges { node { from { ".repeat(levels)} id ${"} } } }".repeat(levels)} } }`;
const pages = (size: string) => `entities(first: ${size}) { edges { node { id } } }`;
const named = (count: number) =>
  `{ ${Array.from({ length: count }, (_none, index) => `a${index}: __typename`).join(" ")} }`;

describe("a query over a limit is refused before it runs", () => {
  it.each([
    { what: "depth", query: nested(2), variables: {}, limit: 8, actual: 10 },
    {
      what: "cost",
      query: `{ ${pages("200")} a: ${pages("200")} b: ${pages("200")} }`,
      variables: {},
      limit: 1000,
      actual: 1203,
    },
    {
      what: "cost",
      query: `query ($n: Int) { ${pages("$n")} }`,
      variables: { n: 1000 },
      limit: 1000,
      actual: 2001,
    },
    {
      what: "cost",
      query: `query ($n: Int = 600) { ${pages("$n")} }`,
      variables: {},
      limit: 1000,
      actual: 1201,
    },
    { what: "aliases", query: named(6), variables: {}, limit: 5, actual: 6 },
    { what: "tokens", query: `{ ${"__typename ".repeat(300)} }`, variables: {}, limit: 300, actual: 301 },
  ])("$what: $query", async ({ query, variables, ...facts }) => {
    const { status, body } = await ask(server, query, variables);
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.extensions).toEqual({ code: "LIMIT_EXCEEDED", facts });
    expect(body).not.toHaveProperty("data");
    expect(status).toBe(400);
  });

  it("says so with 200 to clients of the older media type, as GraphQL over HTTP asks", async () => {
    const response = await fetch(new URL("/graphql", server.address), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: named(6) }),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "LIMIT_EXCEEDED" } }] });
  });
});

it("lets a query at a limit pass", async () => {
  const { body } = await ask(server, named(5));
  expect(body.errors).toBeUndefined();
});

it("answers documents made to be slow quickly", async () => {
  const spreads = Array.from(
    { length: 40 },
    (_none, index) => `fragment F${index} on Entity { ...F${index + 1} ...F${index + 1} }`,
  );
  const query = `{ entity(id: "x") { ...F0 } } ${spreads.join(" ")} fragment F40 on Entity { claims { id } }`;
  const before = performance.now();
  const { body } = await ask(server, query);
  expect(body.errors?.[0]?.extensions.code).toBe("LIMIT_EXCEEDED");
  expect(performance.now() - before).toBeLessThan(2_000);
});
