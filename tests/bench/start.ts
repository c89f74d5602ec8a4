import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { totalmem } from "node:os";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import type { CommandOptions } from "../../server/cli/Command.ts";
import {
  type BringUpOptions,
  prepareInstallation,
  startNeo4j,
} from "../../server/localNeo4j/bringUpNeo4j.ts";
import { findArchive } from "../../server/localNeo4j/classDataArchive.ts";
import { findFreePort } from "../../server/localNeo4j/findFreePort.ts";
import { toLocalPaths } from "../../server/localNeo4j/localPaths.ts";
import { endProcess } from "../../server/localNeo4j/neo4jProcess.ts";
import { findNeo4jProcess } from "../../server/localNeo4j/runFile.ts";
import { toHeapMb } from "../../server/localNeo4j/startLocalNeo4j.ts";
import { createDatabase } from "../../server/neo4j/createDatabase.ts";
import { pause } from "../../server/localNeo4j/pause.ts";
import { formatSpread, median, shuffle } from "./load/statistics.ts";

const DEFAULT_ROUNDS = 5;
const POLL_MS = 20;
/** The store and the jars that all rounds use; its first start is no part of the measurement. */
const home = resolve("node_modules/.cache/kelisim/bench-home");
const paths = toLocalPaths(home);

/** Seconds from the start to the first answer over Bolt, and from the end's beginning to the end. */
interface Round {
  readonly startS: number;
  readonly stopS: number;
}

function secondsSince(since: number): number {
  return (performance.now() - since) / 1000;
}

const silent = () => undefined;

/** What `npm start` would use on this machine. */
function toOptions(signal: AbortSignal): BringUpOptions {
  const heapMb = toHeapMb(totalmem());
  return { paths, heapMb, tools: { platform: process.platform }, report: silent, log: silent, signal };
}

/** Neo4j as its own script starts it: the same Java, heap, settings and store, without a class-data archive. */
async function measureNeo4j(signal: AbortSignal): Promise<Round> {
  const options = toOptions(signal);
  const installation = await prepareInstallation(options);
  const since = performance.now();
  const { neo4j, connection } = await startNeo4j(options, installation, undefined);
  const database = createDatabase({ ...connection, timeoutMs: 60_000 });
  const isReady = () =>
    database.verify().then(
      () => true,
      () => false,
    );
  while (!(await isReady())) {
    if (!neo4j.isAlive()) throw new Error(`Neo4j ended; see ${paths.console}.`);
    await pause(POLL_MS, signal);
  }
  const startS = secondsSince(since);
  await database.close();
  const stopping = performance.now();
  await endProcess(neo4j, 60_000);
  return { startS, stopS: secondsSince(stopping) };
}

/** Resolves at the first line of `npm start` that matches. */
async function waitForLine(child: ChildProcess, mark: RegExp): Promise<void> {
  if (child.stdout === null) throw new Error("The output of npm start is not read.");
  for await (const line of createInterface({ input: child.stdout })) if (mark.test(line)) return;
  throw new Error("npm start ended before it was ready; its message stands above.");
}

/** `npm start` in a process group of its own, so that Ctrl+C can be sent as a terminal does. */
async function spawnStart(): Promise<ChildProcess> {
  const port = await findFreePort();
  const environment = { ...process.env, KELISIM_HOME: home, PORT: String(port) };
  return spawn("npm", ["start", "--silent"], {
    env: environment,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Ctrl+C, and the wait until npm, our server and its Neo4j are all gone. */
async function pressControlC(child: ChildProcess): Promise<number> {
  if (child.pid === undefined) throw new Error("npm start has no process.");
  const since = performance.now();
  process.kill(-child.pid, "SIGINT");
  await once(child, "exit");
  while (findNeo4jProcess(paths) !== undefined) await pause(POLL_MS);
  return secondsSince(since);
}

async function measureStart(): Promise<Round> {
  const since = performance.now();
  const child = await spawnStart();
  await waitForLine(child, /^Kelisim is at /u);
  const startS = secondsSince(since);
  await pause(1_000);
  return { startS, stopS: await pressControlC(child) };
}

/** Everything that only a first start does: packages, jars, page, dataset, archive. */
async function makeFirstStart(signal: AbortSignal): Promise<void> {
  const child = await spawnStart();
  await waitForLine(child, /^Kelisim is at /u);
  const { java, classPath } = await prepareInstallation(toOptions(signal));
  while (findArchive(java, classPath) === undefined) await pause(500, signal);
  await pressControlC(child);
}

function describe(name: string, rounds: readonly Round[]): string {
  const column = (pick: (round: Round) => number) => formatSpread(rounds.map(pick), 2).padEnd(22);
  return `${name.padEnd(22)}${column((round) => round.startS)}${column((round) => round.stopS)}`;
}

/** `npm run bench -- start [ROUNDS]`: a second `npm start` against Neo4j alone, seconds, in random order. */
export async function run({ args, signal }: CommandOptions): Promise<number> {
  const count = Number(args[0] ?? DEFAULT_ROUNDS);
  await makeFirstStart(signal);
  const neo4j: Round[] = [];
  const start: Round[] = [];
  for (let round = 0; round < count; round += 1) {
    for (const side of shuffle(["neo4j", "start"] as const)) {
      signal.throwIfAborted();
      if (side === "neo4j") neo4j.push(await measureNeo4j(signal));
      else start.push(await measureStart());
    }
  }
  const ratio = median(start.map(({ startS }) => startS)) / median(neo4j.map(({ startS }) => startS));
  console.log(`${"".padEnd(22)}${"to ready".padEnd(22)}to all gone`);
  console.log(describe("Neo4j alone, plain", neo4j));
  console.log(describe("second npm start", start));
  console.log(`npm start takes ${ratio.toFixed(2)} × Neo4j's own start`);
  return 0;
}
