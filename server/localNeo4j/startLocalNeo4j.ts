import { once } from "node:events";
import { totalmem } from "node:os";
import { type BringUpOptions, bringUpNeo4j, type BroughtUp } from "./bringUpNeo4j.ts";
import { holdLock } from "./holdLock.ts";
import { toLocalPaths } from "./localPaths.ts";
import { endProcess } from "./neo4jProcess.ts";
import { pause } from "./pause.ts";
import { hasOwner } from "./runFile.ts";
import { SetUpError } from "./SetUpError.ts";
import type { Connection } from "./waitUntilReady.ts";

export type LocalNeo4jOptions = Omit<BringUpOptions, "paths" | "heapMb"> & { readonly home: string };

/** A Neo4j on this machine that is kept running until it is stopped. */
export interface LocalNeo4j {
  readonly connection: Connection;
  readonly origin: BroughtUp["origin"];
  /** Ends it, unless another server of ours runs it. Resolves when it is gone, after 4 s at the latest. */
  stop(): Promise<void>;
}

/** With the rest of a stop this stays below the five seconds that Ctrl+C may take. */
const STOP_GRACE_MS = 3_800;
const FIRST_BACKOFF_MS = 250;
const LONGEST_BACKOFF_MS = 30_000;
const STEADY_AFTER_MS = 60_000;

/** A quarter of the memory, between 512 MB and 2 GB. */
export function toHeapMb(totalBytes: number): number {
  return Math.min(2_048, Math.max(512, Math.floor(totalBytes / 4 / 1024 ** 2)));
}

function readMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** Brings one up and waits for its answer; what was begun is ended when that fails. */
async function bringUpUntilReady(options: BringUpOptions): Promise<BroughtUp> {
  const { paths, report, signal } = options;
  const onWait = (pid: number) => report(`waiting for process ${pid}, which is starting it`);
  const found = await holdLock(paths.lock, { signal, onWait }, () => bringUpNeo4j(options));
  try {
    if (options.boltPort !== undefined && found.boltPort !== options.boltPort)
      throw new SetUpError(`Neo4j is on port ${found.boltPort} now.`, "Start this server again.");
    // The driver takes a while to be read, while Java starts.
    const { waitUntilReady } = await import("./waitUntilReady.ts");
    await waitUntilReady(found.neo4j, { paths, connection: found.connection }, signal);
    return found;
  } catch (error) {
    // One that we found running may have been about to end: then it is our turn to start it.
    const hasEnded = found.origin !== "started" && !found.neo4j.isAlive() && !signal.aborted;
    if (hasEnded) return bringUpUntilReady(options);
    if (found.origin !== "attached") await endProcess(found.neo4j, STOP_GRACE_MS);
    throw error;
  }
}

function toNextBackoff(backoffMs: number): number {
  return Math.min(backoffMs * 2, LONGEST_BACKOFF_MS);
}

/** Tries until it succeeds or the signal is aborted, each time after a longer pause. */
async function bringBack(options: BringUpOptions, firstBackoffMs: number): Promise<BroughtUp> {
  for (let backoffMs = firstBackoffMs; ; backoffMs = toNextBackoff(backoffMs)) {
    await pause(backoffMs, options.signal);
    try {
      return await bringUpUntilReady(options);
    } catch (error) {
      options.signal.throwIfAborted();
      options.log(
        `The local Neo4j could not be started again: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}

/**
 * Brings up a Neo4j of our own below `home` and resolves when it answers. When it ends by itself it is started
 * again on the same port.
 * @throws SetUpError when it can't be started, and the signal's reason when that is aborted before it is ready.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const life = new AbortController();
  const signal = AbortSignal.any([options.signal, life.signal]);
  const request = { ...options, paths: toLocalPaths(options.home), heapMb: toHeapMb(readMemory()), signal };
  let current = await bringUpUntilReady(request);
  const { boltPort } = current;
  const aborted = once(life.signal, "abort");

  async function supervise(): Promise<void> {
    let backoffMs = FIRST_BACKOFF_MS;
    for (;;) {
      const readyAt = performance.now();
      await Promise.race([current.neo4j.ended, aborted]);
      if (life.signal.aborted) return;
      options.log("The local Neo4j has ended. Starting it again.");
      const wasSteady = performance.now() - readyAt > STEADY_AFTER_MS;
      backoffMs = wasSteady ? FIRST_BACKOFF_MS : toNextBackoff(backoffMs);
      current = await bringBack({ ...request, boltPort, report: () => undefined }, backoffMs);
      options.log("The local Neo4j is back.");
    }
  }

  const supervision = supervise().catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  /** One whose owner was killed after we attached to it is ours by now. */
  const isOurs = () => current.origin !== "attached" || !hasOwner(request.paths);

  return {
    connection: current.connection,
    origin: current.origin,
    async stop() {
      life.abort();
      await supervision;
      if (isOurs()) await endProcess(current.neo4j, STOP_GRACE_MS);
    },
  };
}
