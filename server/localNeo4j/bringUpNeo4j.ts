import { createHash } from "node:crypto";
import { existsSync, realpathSync } from "node:fs";
import { findArchive } from "./classDataArchive.ts";
import { describeProcess } from "./describeProcess.ts";
import { findFreePort } from "./findFreePort.ts";
import { isRunning, markOwnProcess } from "./holdLock.ts";
import { installJars, readClassPath } from "./installJars.ts";
import type { LocalPaths } from "./localPaths.ts";
import { endProcess, killProcess, type Neo4jProcess, spawnNeo4j, watchProcess } from "./neo4jProcess.ts";
import { takeOfflineStore } from "./offlineStore.ts";
import { preparePassword, readPassword } from "./preparePassword.ts";
import { requireJava, requireMaven } from "./requireTools.ts";
import { findNeo4jProcess, readRunFile, type RunFile, writeRunFile } from "./runFile.ts";
import type { Java, ToolEnvironment } from "./systemTools.ts";
import { type LaunchOptions, toLaunchArguments } from "./toLaunchArguments.ts";
import type { Connection } from "./waitUntilReady.ts";
import { type ConfigurationOptions, toSettings, writeConfiguration } from "./writeConfiguration.ts";

/** What bringing up needs to know. */
export interface BringUpOptions {
  readonly paths: LocalPaths;
  readonly tools: ToolEnvironment;
  readonly heapMb: number;
  /** The only port that will do; without it the last one is preferred and any free one taken. */
  readonly boltPort?: number | undefined;
  /** Says how far the work is, a few words at a time. */
  readonly report: (detail: string) => void;
  /** Prints a line that stays. */
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
  /** Aborted just before we are ended by force: the Neo4j that is ours is killed on the spot. */
  readonly forced?: AbortSignal | undefined;
}

/** A Neo4j process of this home and how we came by it. Only an attached one isn't ours to end. */
export interface BroughtUp {
  readonly origin: "started" | "adopted" | "attached";
  readonly neo4j: Neo4jProcess;
  readonly boltPort: number;
  readonly connection: Connection;
}

function toConnection(boltPort: number, password: string): Connection {
  return { uri: `bolt://127.0.0.1:${boltPort}`, user: "neo4j", password, database: "neo4j" };
}

/** What starting needs from the system and the disk. */
export interface Installation {
  readonly java: Java;
  readonly classPath: readonly string[];
}

const ORPHAN_GRACE_MS = 20_000;

/** Finds Java, and fetches the jars when they aren't there. */
export async function prepareInstallation(options: BringUpOptions): Promise<Installation> {
  const { paths } = options;
  if (!existsSync(paths.jars)) await requireMaven(options);
  const java = await requireJava(options);
  await installJars(paths.jars, options);
  return { java, classPath: await readClassPath(realpathSync(paths.jars)) };
}

function toConfiguration(heapMb: number, boltPort: number): ConfigurationOptions {
  return { boltPort, transactionMemoryMb: Math.floor(heapMb * 0.7) };
}

/** Differs when anything but the port would be another at a start now. */
function toLaunchKey({ paths, heapMb }: BringUpOptions, { java, classPath }: Installation): string {
  const settings = toSettings(paths, toConfiguration(heapMb, 0));
  const launch = [java.version, ...toLaunchArguments(paths, { classPath, heapMb }), ...[...settings].flat()];
  return createHash("sha256").update(launch.join("\n")).digest("hex");
}

function toBroughtUp(
  origin: BroughtUp["origin"],
  { neo4j: { pid }, boltPort }: RunFile,
  password: string,
): BroughtUp {
  return { origin, neo4j: watchProcess(pid), boltPort, connection: toConnection(boltPort, password) };
}

/** Uses the Neo4j that another server of ours runs; undefined when that server is gone. */
async function attach({ paths }: BringUpOptions, running: RunFile): Promise<BroughtUp | undefined> {
  const password = await readPassword(paths);
  if (password === undefined || !isRunning(running.owner)) return undefined;
  return toBroughtUp("attached", running, password);
}

/** Makes the Neo4j of a killed server ours; undefined when it was started in another way than it would be now. */
async function adopt(
  { paths, forced }: BringUpOptions,
  running: RunFile,
  launchKey: string,
): Promise<BroughtUp | undefined> {
  const password = await readPassword(paths);
  if (password === undefined || running.launchKey !== launchKey) return undefined;
  writeRunFile(paths, { ...running, owner: markOwnProcess() });
  const adopted = toBroughtUp("adopted", running, password);
  forced?.addEventListener("abort", () => killProcess(adopted.neo4j));
  return adopted;
}

/** Starts a new process and notes it at once, so that a kill of ours leaves no Neo4j that nobody knows. */
export async function startNeo4j(
  options: BringUpOptions,
  installation: Installation,
  archive: LaunchOptions["archive"],
): Promise<BroughtUp> {
  const { paths, heapMb, signal, forced } = options;
  const { java, classPath } = installation;
  const boltPort = options.boltPort ?? (await findFreePort(readRunFile(paths)?.boltPort));
  await writeConfiguration(paths, toConfiguration(heapMb, boltPort));
  const password = await preparePassword(paths, { java: java.command, classPath, signal });
  signal.throwIfAborted();
  const launch = { classPath, heapMb, ...(archive === undefined ? {} : { archive }) };
  const neo4j = await spawnNeo4j(java.command, toLaunchArguments(paths, launch), paths.console);
  forced?.addEventListener("abort", () => killProcess(neo4j));
  writeRunFile(paths, {
    neo4j: { pid: neo4j.pid, startedAt: describeProcess(neo4j.pid)?.startedAt ?? "" },
    boltPort,
    launchKey: toLaunchKey(options, installation),
    owner: markOwnProcess(),
  });
  return { origin: "started", neo4j, boltPort, connection: toConnection(boltPort, password) };
}

/**
 * Attaches to the Neo4j of this home that another server of ours runs, adopts one whose server was killed,
 * or starts one. Must run under the home's lock.
 */
export async function bringUpNeo4j(options: BringUpOptions): Promise<BroughtUp> {
  const { paths, report, log } = options;
  const pid = findNeo4jProcess(paths);
  const noted = readRunFile(paths);
  const running = noted !== undefined && noted.neo4j.pid === pid ? noted : undefined;
  const attached = running && (await attach(options, running));
  if (attached !== undefined) return attached;
  const installation = await prepareInstallation(options);
  const adopted = running && (await adopt(options, running, toLaunchKey(options, installation)));
  if (adopted !== undefined) return adopted;
  if (pid !== undefined) {
    report("ending one that was left behind");
    await endProcess(watchProcess(pid), ORPHAN_GRACE_MS);
  }
  if (await takeOfflineStore(paths)) log("An offline import that was interrupted is complete now.");
  report("starting");
  const archive = findArchive(installation.java, installation.classPath);
  return startNeo4j(
    options,
    installation,
    archive === undefined ? undefined : { path: archive, mode: "read" },
  );
}
