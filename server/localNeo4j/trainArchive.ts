import { existsSync } from "node:fs";
import { mkdir, rm, symlink } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { type BringUpOptions, prepareInstallation, startNeo4j } from "./bringUpNeo4j.ts";
import { findArchive, keepArchive, toArchivePath } from "./classDataArchive.ts";
import { type LocalPaths, toLocalPaths } from "./localPaths.ts";
import { endProcess, killProcess, watchProcess } from "./neo4jProcess.ts";
import { findNeo4jProcess } from "./runFile.ts";
import { type Connection, waitUntilReady } from "./waitUntilReady.ts";

export interface TrainOptions extends Pick<BringUpOptions, "tools" | "log" | "signal" | "forced"> {
  readonly home: string;
  /** Uses the Neo4j at `connection`, which is empty, as the product would: what it touches goes into the archive. */
  readonly exercise: (connection: Connection) => Promise<void>;
}

const HEAP_MB = 512;
/** Writing the archive is the end of the process; at the lowest priority that takes its time. */
const DUMP_GRACE_MS = 180_000;

/** A home inside the home, with a store of its own and the same jars. */
async function prepareTrainingHome(paths: LocalPaths): Promise<LocalPaths> {
  const home = join(paths.root, "training");
  const training = toLocalPaths(home);
  const left = findNeo4jProcess(training);
  if (left !== undefined) killProcess(watchProcess(left));
  await rm(home, { recursive: true, force: true });
  await mkdir(training.root, { recursive: true });
  await symlink(paths.jars, training.jars, "junction");
  return training;
}

async function train(paths: LocalPaths, { exercise, ...options }: TrainOptions): Promise<void> {
  const request = { ...options, paths, heapMb: HEAP_MB, report: () => undefined };
  const installation = await prepareInstallation(request);
  const part = join(paths.root, "class-data.jsa");
  const started = await startNeo4j(request, installation, { path: part, mode: "write" });
  try {
    setPriority(started.neo4j.pid, constants.priority.PRIORITY_LOW);
    await waitUntilReady(started.neo4j, { paths, connection: started.connection }, options.signal);
    await exercise(started.connection);
    options.signal.throwIfAborted();
    const kill = () => killProcess(started.neo4j);
    options.signal.addEventListener("abort", kill);
    await endProcess(started.neo4j, DUMP_GRACE_MS);
    options.signal.removeEventListener("abort", kill);
    options.signal.throwIfAborted();
  } finally {
    killProcess(started.neo4j);
    await started.neo4j.ended;
  }
  if (existsSync(part)) await keepArchive(part, toArchivePath(installation.java, installation.classPath));
}

/**
 * Makes the class-data archive that halves the time of the next starts, unless it is there. A second Neo4j with
 * an empty store is started at the lowest priority, used, and stopped: Java writes the archive as it ends, which
 * takes seconds that the stop of the product's own Neo4j must not take, and freezes a process that is asked to
 * write it while it runs. Takes about half a minute in the background; interrupted, it is done again next time.
 * @returns whether one was made.
 */
export async function trainArchive(options: TrainOptions): Promise<boolean> {
  const paths = toLocalPaths(options.home);
  const { java, classPath } = await prepareInstallation({
    ...options,
    paths,
    heapMb: HEAP_MB,
    report: () => undefined,
  });
  if (findArchive(java, classPath) !== undefined) return false;
  const training = await prepareTrainingHome(paths);
  try {
    await train(training, options);
    return findArchive(java, classPath) !== undefined;
  } finally {
    await rm(join(paths.root, "training"), { recursive: true, force: true });
  }
}
