import { mkdir, readdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { readConfig } from "../../server/config.ts";
import { createDatabase } from "../../server/neo4j/createDatabase.ts";
import { describeProcess } from "../../server/localNeo4j/describeProcess.ts";
import { toLocalPaths } from "../../server/localNeo4j/localPaths.ts";
import { endProcess, watchProcess } from "../../server/localNeo4j/neo4jProcess.ts";
import { findNeo4jProcess } from "../../server/localNeo4j/runFile.ts";
import { startLocalNeo4j } from "../../server/localNeo4j/startLocalNeo4j.ts";
import type { Connection } from "../../server/localNeo4j/waitUntilReady.ts";
import { createLinkedHome } from "./linkedHome.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The Neo4j that the whole run shares. */
    connection: Connection;
    /** Holds the jars; tests that bring up a Neo4j of their own link to them. */
    testHome: string;
  }
}

const never = new AbortController().signal;
const say = (line: string) => process.stderr.write(`${line}\n`);

/** Holds the jars from run to run, and a folder with a new store for each run. */
function toTestHome(): string {
  return resolve(process.env["KELISIM_TEST_HOME"] ?? "node_modules/.cache/kelisim/test-home");
}

/** Runs that were killed leave a folder, named by their process, and perhaps a Neo4j. */
async function removeRemains(runs: string): Promise<void> {
  for (const name of await readdir(runs)) {
    if (describeProcess(Number.parseInt(name, 10)) !== undefined) continue;
    const home = join(runs, name);
    const pid = findNeo4jProcess(toLocalPaths(home));
    if (pid !== undefined) await endProcess(watchProcess(pid), 0);
    await rm(home, { recursive: true, force: true });
  }
}

async function prepareRun(testHome: string): Promise<string> {
  const runs = join(testHome, "runs");
  await mkdir(runs, { recursive: true });
  await removeRemains(runs);
  return createLinkedHome(testHome, join(runs, `${process.pid}-`));
}

/** Tests empty the database; one that holds something is somebody's. */
async function refuseUnlessEmpty(connection: Connection): Promise<void> {
  const database = createDatabase({ ...connection, timeoutMs: 10_000 });
  try {
    const rows = await database.write((run) => run("MATCH (n) RETURN n LIMIT 1"));
    if (rows.length > 0)
      throw new Error(
        `The tests empty the database at ${connection.uri}, and it is not empty: name another.`,
      );
  } finally {
    await database.close();
  }
}

/** Brings up the Neo4j of the run (or takes the one of NEO4J_URI) and ends it after the last test. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const testHome = toTestHome();
  const { database, javaHome } = readConfig();
  provide("testHome", testHome);
  if (database.kind === "remote") {
    await refuseUnlessEmpty(database);
    provide("connection", database);
    return () => Promise.resolve();
  }
  const home = await prepareRun(testHome);
  const local = await startLocalNeo4j({
    home,
    tools: { platform: process.platform, javaHome },
    report: () => undefined,
    log: say,
    signal: never,
  });
  provide("connection", local.connection);
  return async () => {
    await local.stop();
    await rm(home, { recursive: true, force: true });
  };
}
