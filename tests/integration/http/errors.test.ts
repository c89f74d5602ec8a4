import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { emptyGraph, openTestDatabase } from "../database.ts";
import { ask, startServer, type TestServer } from "./startServer.ts";

const database = openTestDatabase();
let server: TestServer;

beforeAll(async () => {
  await emptyGraph(database);
  server = await startServer(database);
});
afterAll(async () => {
  await emptyGraph(database);
  await server.close();
  await database.close();
});

const nothingOfOurs =
  /MATCH|RETURN|\.ts\b|\.js\b|node_modules|\bat \S+ \(|neo4j|Zod|zod|bolt:|\/(?:home|tmp|work|root|usr)\b/iu;

describe("a fault of ours", () => {
  // A node that our loader would never write: whoever reads it finds something that can't be.
  beforeEach(async () => {
    await database.write((run) =>
      run("MERGE (e:Entity {id: 'broken'}) SET e.kind = 42, e.begin = ['x'], e.degree = 'many' RETURN 1"),
    );
  });

  it("is INTERNAL to the client, with an id and nothing else", async () => {
    const { status, body, text, headers } = await ask(
      server,
      '{ entity(id: "broken") { id kind degree names { text } } }',
    );
    const extensions = body.errors?.map((error) => error.extensions);
    expect(extensions).toContainEqual({ code: "INTERNAL", requestId: headers.get("x-request-id") });
    expect(status).toBe(200);
    expect(text).not.toMatch(nothingOfOurs);
  });

  it("stands in the log under that id, with its cause", async () => {
    const { headers } = await ask(server, '{ entity(id: "broken") { id kind degree names { text } } }');
    const id = headers.get("x-request-id") ?? "none";
    const lines = server.log.filter((line) => line.includes(id)).map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ reqId: id, level: 50, err: { stack: expect.stringContaining("at ") } });
  });

  it("doesn't leave the server through an export either", async () => {
    await database.write((run) =>
      run(
        "MERGE (d:Dataset {id: 'd'}) SET d.version = '1.0.0', d.state = 'ready', d.licence = 'x', d.joins = [] RETURN 1",
      ),
    );
    const response = await fetch(new URL("/export/graphml?ids=broken", server.address));
    expect(response.status).toBe(200);
    expect(await response.text()).not.toMatch(nothingOfOurs);
  });
});

describe("a fault of the request", () => {
  it.each([
    ["a field that isn't there", "{ nope }"],
    ["no document at all", "}"],
    ["an argument of another type", "{ entities(first: true) { totalCount } }"],
    ["a date that isn't a text", "{ entities(validAt: 1992) { totalCount } }"],
    ["two operations and no name", "query A { __typename } query B { __typename }"],
  ])("%s is BAD_USER_INPUT before anything runs", async (_what, query) => {
    const { status, body } = await ask(server, query);
    expect(status).toBe(400);
    expect(new Set(body.errors?.map(({ extensions }) => extensions.code))).toEqual(
      new Set(["BAD_USER_INPUT"]),
    );
  });

  it("names the argument that is out of its bounds", async () => {
    const { body } = await ask(server, "{ entities(first: 201) { totalCount } }");
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      facts: { argument: "first" },
    });
  });

  it("names the argument that holds a date which no calendar has", async () => {
    const { body } = await ask(server, '{ entities(validAt: "1992-13") { totalCount } }');
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      facts: { argument: "validAt" },
    });
  });

  it("is refused, not cut down, where it asks for far too much", async () => {
    const { body } = await ask(server, "{ entities(first: 100000) { totalCount } }");
    expect(body.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("names the argument that a variable left empty", async () => {
    const query = 'query ($ids: [ID!] = ["a"]) { subgraph(ids: $ids) { total } }';
    const { status, body } = await ask(server, query, { ids: null });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", facts: { argument: "ids" } });
  });

  it("isn't logged", async () => {
    const before = server.log.length;
    await ask(server, "{ nope }");
    expect(server.log.length).toBe(before);
  });
});

describe("an address that isn't there", () => {
  it("is told where the page and the API are", async () => {
    const response = await fetch(new URL("/entities/iso?x=1", server.address), {
      headers: { accept: "text/html" },
    });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining("There is nothing at GET /entities/iso. The page is at /"),
    });
  });
});
