import type { Positions } from "../graph/Position.ts";
import type { LayoutRequest, RunLayout } from "../state/LayoutRequest.ts";

/** The part of a worker that is used, so that tests can do without a browser. */
export type LayoutWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

export interface LayoutRunner {
  /** Rejects with the signal's reason when it aborts, and with an `Error` when the layout can't be computed. */
  readonly runLayout: RunLayout;
  /** Ends the waiting worker. */
  readonly destroy: () => void;
}

function startLayoutWorker(): LayoutWorker {
  return new Worker(new URL("./layoutWorker.ts", import.meta.url), { type: "module" });
}

/**
 * Computes layouts off the main thread. A run has a worker to itself, because one that is computing hears
 * nothing: cancelling ends it. A worker that has finished waits for the next run.
 */
export function createLayoutRunner(startWorker: () => LayoutWorker = startLayoutWorker): LayoutRunner {
  let waiting: LayoutWorker | null = null;

  async function runLayout(request: LayoutRequest, signal: AbortSignal): Promise<Positions> {
    signal.throwIfAborted();
    const worker = waiting ?? startWorker();
    waiting = null;
    try {
      const positions = await askWorker(worker, request, signal);
      waiting ??= worker;
      return positions;
    } finally {
      if (waiting !== worker) worker.terminate();
    }
  }

  return {
    runLayout,
    destroy: () => {
      waiting?.terminate();
      waiting = null;
    },
  };
}

function askWorker(worker: LayoutWorker, request: LayoutRequest, signal: AbortSignal): Promise<Positions> {
  const answered = new AbortController();
  return new Promise<Positions>((resolve, reject) => {
    const listening = { signal: answered.signal };
    worker.addEventListener("message", (event: MessageEvent<Positions>) => resolve(event.data), listening);
    worker.addEventListener("error", (event) => reject(new Error(event.message)), listening);
    worker.addEventListener("messageerror", () => reject(new Error("unreadable answer")), listening);
    signal.addEventListener("abort", () => reject(toError(signal.reason)), listening);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    worker.postMessage(request);
  }).finally(() => answered.abort());
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error("cancelled", { cause: reason });
}
