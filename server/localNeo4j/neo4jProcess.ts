import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { describeProcess } from "./describeProcess.ts";
import type { LocalPaths } from "./localPaths.ts";
import { SetUpError } from "./SetUpError.ts";

/** A running Neo4j: our child, or one that another process of ours started. */
export interface Neo4jProcess {
  readonly pid: number;
  isAlive(): boolean;
  /** Resolves when it has ended, with its exit code where that is known. */
  readonly ended: Promise<number | undefined>;
}

const POLL_MS = 250;

/** A Neo4j that isn't our child can only be looked at from time to time. */
export function watchProcess(pid: number): Neo4jProcess {
  const startedAt = describeProcess(pid)?.startedAt;
  const isAlive = () => startedAt !== undefined && describeProcess(pid)?.startedAt === startedAt;
  const ended = new Promise<undefined>((resolve) => {
    const timer = setInterval(() => {
      if (isAlive()) return;
      clearInterval(timer);
      resolve(undefined);
    }, POLL_MS);
    timer.unref();
  });
  return { pid, isAlive, ended };
}

function toProcess(child: ChildProcess, pid: number): Neo4jProcess {
  const ended = new Promise<number | undefined>((resolve) => {
    child.on("exit", (code) => resolve(code ?? undefined));
  });
  return { pid, isAlive: () => child.exitCode === null && child.signalCode === null, ended };
}

/**
 * Starts Java in a process group of its own, so that Ctrl+C in a terminal reaches Neo4j through us alone, and with
 * its output in a file, so that it outlives us without a broken pipe.
 */
export async function spawnNeo4j(
  java: string,
  launch: readonly string[],
  console: string,
): Promise<Neo4jProcess> {
  const output = openSync(console, "w");
  try {
    const child = spawn(java, launch, {
      detached: true,
      stdio: ["ignore", output, output],
      windowsHide: true,
    });
    await new Promise<void>((resolve, reject) => {
      child.on("spawn", resolve);
      child.on("error", reject);
    });
    if (child.pid === undefined) throw new Error("The process of Neo4j has no number.");
    return toProcess(child, child.pid);
  } finally {
    closeSync(output);
  }
}

function sendSignal(pid: number, signal: "SIGTERM" | "SIGKILL"): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It ended in the meantime.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** At once, without waiting; Neo4j recovers at its next start. */
export function killProcess(neo4j: Neo4jProcess): void {
  if (neo4j.isAlive()) sendSignal(neo4j.pid, "SIGKILL");
}

/** Asks it to stop, and forces it after `graceMs`. */
export async function endProcess(neo4j: Neo4jProcess, graceMs: number): Promise<void> {
  if (!neo4j.isAlive()) return;
  sendSignal(neo4j.pid, "SIGTERM");
  // An interval, since it also keeps us alive until the end is seen.
  const force = setInterval(() => killProcess(neo4j), graceMs);
  await neo4j.ended;
  clearInterval(force);
}

const TAIL_LINES = 15;

interface Cause {
  readonly mark: RegExp;
  readonly advice: string;
}

const knownCauses: readonly Cause[] = [
  { mark: /No space left on device/u, advice: "The disk is full: free 500 MB and start again." },
  {
    mark: /lock file has been locked|StoreLockException|FileLockException/iu,
    advice: "Another program works on this data: end it, or set KELISIM_HOME to another folder.",
  },
  { mark: /Address already in use|BindException/u, advice: "Another program took the port: start again." },
  {
    mark: /Invalid memory configuration|Could not reserve enough space|insufficient memory/iu,
    advice: "There is too little memory: 1 GB must be free.",
  },
];

/** Why Neo4j ended before it was ready, with the end of what it printed. */
export function toEndedError(paths: LocalPaths, code: number | undefined): SetUpError {
  const lines = readFileSync(paths.console, "utf8").trimEnd().split("\n");
  const tail = lines.slice(-TAIL_LINES).join("\n");
  const cause = knownCauses.find(({ mark }) => lines.some((line) => mark.test(line)));
  return new SetUpError(
    `Neo4j ended while it started${code === undefined ? "" : ` (exit code ${code})`}. The end of ${paths.console}:\n${tail}`,
    cause?.advice ??
      `Read ${paths.logs}; if the data is broken, delete ${paths.data} and the dataset is loaded again.`,
  );
}
