import { parentPort, workerData } from "node:worker_threads";
import type { ThreadData } from "./runBeside.ts";
import { tasks } from "./tasks.ts";

/** Does the one task that this thread was started for. */
function answer({ graph, name, input }: ThreadData) {
  // One parameter for each task: what `runBeside` was called with.
  const task: (graph: ThreadData["graph"], input: never) => unknown = tasks[name];
  return task(graph, input);
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(answer(workerData));
