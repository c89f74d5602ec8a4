import { mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { toLocalPaths } from "../../../server/localNeo4j/localPaths.ts";
import { readRunFile } from "../../../server/localNeo4j/runFile.ts";
import { type LocalNeo4j, startLocalNeo4j } from "../../../server/localNeo4j/startLocalNeo4j.ts";
import { createDatabase, type Database } from "../../../server/neo4j/createDatabase.ts";
import { ask, startServer, type TestServer } from "./startServer.ts";

let home: string;
let local: LocalNeo4j;
let database: Database;
let server: TestServer;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "kelisim-gone-"));
  const paths = toLocalPaths(home);
  await mkdir(paths.root, { recursive: true });
  await symlink(toLocalPaths(inject("testHome")).jars, paths.jars);
  local = await startLocalNeo4j({
    home,
    tools: { platform: process.platform },
    report: () => undefined,
    log: () => undefined,
    signal: new AbortController().signal,
  });
  database = createDatabase({ ...local.connection, timeoutMs: 5_000 });
  server = await startServer(database);
});
afterAll(async () => {
  await server.close();
  await database.close();
  await local.stop();
  await rm(home, { recursive: true, force: true });
});

// What is read anew each time: counts may be a second old.
const question = "{ entities(first: 1) { totalCount edges { node { id } } } }";

async function waitUntil(isTrue: () => Promise<boolean>, timeoutMs: number): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await isTrue())) {
    if (performance.now() > deadline) throw new Error(`not within ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const answers = async () => (await ask(server, question)).body.errors === undefined;

it(
  "says within a second that Neo4j was killed, stays up, and works by itself once it is back",
  { timeout: 180_000 },
  async () => {
    await waitUntil(answers, 30_000);
    const pid = readRunFile(toLocalPaths(home))?.neo4j.pid;
    if (pid === undefined) throw new Error("Neo4j noted no pid");
    process.kill(pid, "SIGKILL");

    const killedAt = performance.now();
    const { body } = await ask(server, question);
    expect(body.errors?.[0]?.extensions.code).toBe("DATABASE_UNAVAILABLE");
    expect(performance.now() - killedAt).toBeLessThan(1_200);

    await waitUntil(async () => (await fetch(new URL("/ready", server.address))).status === 503, 2_000);
    expect(await (await fetch(new URL("/ready", server.address))).json()).toEqual({
      status: "database-unavailable",
    });
    expect((await fetch(new URL("/health", server.address))).status).toBe(200);

    await waitUntil(answers, 120_000);
  },
);
