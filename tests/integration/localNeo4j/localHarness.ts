import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject, onTestFinished } from "vitest";
import { describeProcess } from "../../../server/localNeo4j/describeProcess.ts";
import { type LocalPaths, toLocalPaths } from "../../../server/localNeo4j/localPaths.ts";
import { endProcess, watchProcess } from "../../../server/localNeo4j/neo4jProcess.ts";
import { findNeo4jProcess } from "../../../server/localNeo4j/runFile.ts";
import { type LocalNeo4j, startLocalNeo4j } from "../../../server/localNeo4j/startLocalNeo4j.ts";
import type { Connection } from "../../../server/localNeo4j/waitUntilReady.ts";
import { createDatabase } from "../../../server/neo4j/createDatabase.ts";
import { createLinkedHome } from "../linkedHome.ts";

const holder = fileURLToPath(new URL("holdNeo4j.ts", import.meta.url));

/** A home that vanishes with the test, and with it any Neo4j that a failing test left. */
export async function createHome(): Promise<{ home: string; paths: LocalPaths }> {
  const home = await createLinkedHome(inject("testHome"), join(tmpdir(), "kelisim-test-"));
  const paths = toLocalPaths(home);
  onTestFinished(async () => {
    const pid = findNeo4jProcess(paths);
    if (pid !== undefined) await endProcess(watchProcess(pid), 0);
    await rm(home, { recursive: true, force: true });
  });
  return { home, paths };
}

/** Brings up the Neo4j of `home` in this process, and stops it with the test at the latest. */
export async function startHere(home: string, log: string[] = [], signal?: AbortSignal): Promise<LocalNeo4j> {
  const local = await startLocalNeo4j({
    home,
    tools: { platform: process.platform },
    report: () => undefined,
    log: (line) => log.push(line),
    signal: signal ?? new AbortController().signal,
  });
  onTestFinished(() => local.stop());
  return local;
}

/** The same in a process of its own, which can be killed. */
export async function startElsewhere(home: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", holder, home], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout, "data");
  return child;
}

/** Runs one statement on a connection of its own. */
export async function runOnce(connection: Connection, statement: string): Promise<Record<string, unknown>[]> {
  const database = createDatabase({ ...connection, timeoutMs: 20_000 });
  try {
    return await database.write((run) => run(statement));
  } finally {
    await database.close();
  }
}

/** The running Neo4j of a home; throws when there is none. */
export function requireNeo4jProcess(paths: LocalPaths): number {
  const pid = findNeo4jProcess(paths);
  if (pid === undefined) throw new Error("No Neo4j runs on this home.");
  return pid;
}

export function isRunning(pid: number): boolean {
  return describeProcess(pid) !== undefined;
}
