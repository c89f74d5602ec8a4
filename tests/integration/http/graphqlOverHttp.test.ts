import { auditServer } from "graphql-http";
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { ask, startServer, type TestServer } from "./startServer.ts";

const database = openTestDatabase();
let server: TestServer;

beforeAll(async () => {
  server = await startServer(database);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

function request(init: RequestInit): Promise<Response> {
  return fetch(new URL("/graphql", server.address), init);
}

/** What a program does to say that no page of somebody else's made it ask. */
function fetchFn(url: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("apollo-require-preflight", "true");
  return fetch(url, { ...init, headers });
}

describe("GraphQL over HTTP", () => {
  it("passes the whole public audit, with the header that tells a program from a foreign page", async () => {
    const results = await auditServer({ url: `${server.address}/graphql`, fetchFn });
    expect(results.length).toBeGreaterThan(50);
    expect(results.filter(({ status }) => status !== "ok")).toEqual([]);
  });

  it("passes it without the header too, but for GET that any page could send in a reader's name", async () => {
    const results = await auditServer({ url: `${server.address}/graphql` });
    const notOk = results.filter(({ status }) => status !== "ok");
    expect(notOk.map(({ id, status }) => `${id} ${status}`).toSorted()).toEqual([
      "5A70 notice",
      "6A70 notice",
      "D6D5 notice",
    ]);
  });

  it.each(["PUT", "DELETE", "PATCH"])("refuses %s with 405 and names what it takes", async (method) => {
    const response = await request({ method, headers: { "content-type": "application/json" }, body: "{}" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, POST");
  });

  it.each([
    { what: "JSON that isn't", body: "{", type: "application/json", status: 400, code: "BAD_USER_INPUT" },
    { what: "a list of requests", body: "[]", type: "application/json", status: 400, code: "BAD_USER_INPUT" },
    {
      what: "another media type",
      body: "<a/>",
      type: "application/xml",
      status: 415,
      code: "BAD_USER_INPUT",
    },
    {
      what: "what a foreign form sends",
      body: "query={a}",
      type: "text/plain",
      status: 400,
      code: "BAD_USER_INPUT",
    },
    {
      what: "too large a body",
      body: `"${"x".repeat(1_100_000)}"`,
      type: "application/json",
      status: 413,
      code: "LIMIT_EXCEEDED",
    },
  ])("answers $what as GraphQL does", async ({ body, type, status, code }) => {
    const response = await request({ method: "POST", headers: { "content-type": type }, body });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it("refuses mutations, since there are none", async () => {
    const { status, body } = await ask(server, "mutation { __typename }");
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

describe("introspection", () => {
  it("gives the whole schema within the limits", async () => {
    const { text } = await ask(server, getIntrospectionQuery());
    // Without errors its answer has this shape by the specification.
    const answer: { errors?: unknown; data: IntrospectionQuery } = JSON.parse(text);
    expect(answer.errors).toBeUndefined();
    const schema = buildClientSchema(answer.data);
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toContain("subgraph");
    expect(schema.getMutationType() ?? null).toBeNull();
  });
});

describe("transport", () => {
  it.each(["br", "gzip"])("compresses with %s", async (encoding) => {
    const response = await request({
      method: "POST",
      headers: { "content-type": "application/json", "accept-encoding": encoding },
      body: JSON.stringify({ query: getIntrospectionQuery() }),
    });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(await response.json()).toHaveProperty("data.__schema");
  });

  it("lets no other page use the answers, and says what ours may load", async () => {
    const { headers } = await ask(server, "{ __typename }");
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).toMatch(/script-src 'self'(;|$)/u);
    expect(policy).not.toMatch(/https?:|\*/u);
  });

  it("gives every answer an id of its own", async () => {
    const ids = new Set<string | null>();
    for (const path of ["/health", "/ready", "/graphql", "/nothing", "/export/none"])
      ids.add((await fetch(new URL(path, server.address))).headers.get("x-request-id"));
    expect(ids.size).toBe(5);
    expect([...ids].every((id) => /^[0-9a-f-]{36}$/u.test(id ?? ""))).toBe(true);
  });
});
