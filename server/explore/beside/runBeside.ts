import { Worker } from "node:worker_threads";
import { AppError } from "../../graph/AppError.ts";
import type { GraphSnapshot } from "../../graph/GraphSnapshot.ts";
import type { GraphArrays, TaskName, Tasks } from "./tasks.ts";

/** What a thread is started with. */
export interface ThreadData {
  readonly graph: GraphArrays;
  readonly name: TaskName;
  readonly input: never;
}

interface Task<Name extends TaskName> {
  readonly snapshot: GraphSnapshot;
  readonly name: Name;
  readonly input: Parameters<Tasks[Name]>[1];
  /** Gives the task up. */
  readonly signal?: AbortSignal;
}

/** The main thread and Neo4j need room too. */
const MOST_THREADS = 2;
const MOST_MEMORY_MB = 1_024;

const bootThread = new URL("./bootThread.mjs", import.meta.url);
let running = 0;
const waiting: (() => void)[] = [];

/** Resolves when there is room for another thread. */
function waitForRoom(): Promise<void> {
  if (running < MOST_THREADS) {
    running += 1;
    return Promise.resolve();
  }
  return new Promise((resolve) => waiting.push(resolve));
}

function leaveRoom(): void {
  const next = waiting.shift();
  if (next === undefined) running -= 1;
  else next();
}

function toArrays({ kinds, existsFrom, existsUntil, from, to, types, ...rest }: GraphSnapshot): GraphArrays {
  const { validFrom, validUntil, offsets, incident } = rest;
  return { kinds, existsFrom, existsUntil, from, to, types, validFrom, validUntil, offsets, incident };
}

function startThread<Name extends TaskName>({
  snapshot,
  name,
  input,
  signal,
}: Task<Name>): Promise<ReturnType<Tasks[Name]>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(bootThread, {
      workerData: { graph: toArrays(snapshot), name, input },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    // A server that stops doesn't wait for it.
    worker.unref();
    const stop = () => void worker.terminate();
    signal?.addEventListener("abort", stop, { once: true });
    worker.once("message", resolve);
    worker.once("error", (cause) => reject(new AppError("INTERNAL", "A computation failed.", { cause })));
    worker.once("exit", () => {
      signal?.removeEventListener("abort", stop);
      reject(new AppError("TIMEOUT", "The computation was given up."));
    });
  });
}

/**
 * Does a task in a thread of its own, so that others are served meanwhile. Two at a time; others wait.
 * @throws AppError `TIMEOUT` where the signal ends it, `INTERNAL` where it fails.
 */
export async function runBeside<Name extends TaskName>(task: Task<Name>): Promise<ReturnType<Tasks[Name]>> {
  await waitForRoom();
  try {
    if (task.signal?.aborted) throw new AppError("TIMEOUT", "The computation was given up.");
    return await startThread(task);
  } finally {
    leaveRoom();
  }
}
