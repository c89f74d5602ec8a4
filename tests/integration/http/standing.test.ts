import { createServer, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDatabase, type Database } from "../../../server/neo4j/createDatabase.ts";
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

/** What `/ready` says once the half second is over that an answer serves everybody. */
async function askReady(): Promise<{ status: number; body: unknown }> {
  await new Promise((resolve) => setTimeout(resolve, 600));
  const response = await fetch(new URL("/ready", server.address));
  expect(response.headers.get("cache-control")).toBe("no-store");
  return { status: response.status, body: await response.json() };
}

const setState = (state: string) =>
  database.write((run) =>
    run(
      "MERGE (d:Dataset {id: 'd'}) SET d.version = '1.0.0', d.hash = 'h', d.joins = [], d.state = $state RETURN 1",
      {
        state,
      },
    ),
  );

describe("/ready", () => {
  it("is 503 while nothing is loaded or something is being loaded, 200 afterwards", async () => {
    // The first question of a cold database may take longer than the probe waits.
    await askReady();
    expect(await askReady()).toEqual({ status: 503, body: { status: "empty", datasets: [] } });
    await setState("loading");
    expect(await askReady()).toMatchObject({ status: 503, body: { status: "loading" } });
    await setState("ready");
    expect(await askReady()).toEqual({
      status: 200,
      body: { status: "ready", datasets: [{ id: "d", version: "1.0.0", hash: "h", state: "ready" }] },
    });
  });
});

describe("/health", () => {
  it("is 200 as long as the process works", async () => {
    const response = await fetch(new URL("/health", server.address));
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({ status: "alive" });
  });
});

describe("a database that takes connections and never answers", () => {
  let silent: Server;
  let silentDatabase: Database;
  let hanging: TestServer;
  const sockets = new Set<Socket>();

  beforeAll(async () => {
    silent = createServer((socket) => sockets.add(socket)).listen(0, "127.0.0.1");
    await new Promise((resolve) => silent.once("listening", resolve));
    const address = silent.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    const uri = `bolt://127.0.0.1:${address.port}`;
    silentDatabase = createDatabase({
      uri,
      user: "neo4j",
      password: "x",
      database: "neo4j",
      timeoutMs: 5_000,
    });
    hanging = await startServer(silentDatabase);
  });
  afterAll(async () => {
    await hanging.close();
    for (const socket of sockets) socket.destroy();
    await silentDatabase.close();
    silent.close();
  });

  it("is told within a second by /ready, and by the API", async () => {
    const before = performance.now();
    const response = await fetch(new URL("/ready", hanging.address));
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: "database-unavailable" });
    expect(performance.now() - before).toBeLessThan(1_200);
    const { body } = await ask(hanging, "{ overview { entityCount } }");
    expect(body.errors?.[0]?.extensions.code).toBe("DATABASE_UNAVAILABLE");
    expect(performance.now() - before).toBeLessThan(2_500);
  });

  it("leaves /health alone", async () => {
    expect((await fetch(new URL("/health", hanging.address))).status).toBe(200);
  });

  it("doesn't keep the server from closing within two seconds, open connections or not", async () => {
    const other = await startServer(silentDatabase);
    // fetch keeps its connection open after the answer.
    await (await fetch(new URL("/health", other.address))).text();
    const underWay = ask(other, "{ overview { entityCount } }").catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = performance.now();
    await other.close();
    expect(performance.now() - before).toBeLessThan(2_000);
    await underWay;
  });
});
