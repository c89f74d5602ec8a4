import type { AppFault } from "../../graph/AppFault.ts";
import type { Store } from "../createStore.ts";
import type { Intent } from "../Intent.ts";
import type { Clock } from "../Surroundings.ts";

/** After so long a request is shown, with a button that cancels it. */
const patienceMs = 500;

/** Gives null where all went well. Must not touch the state once the signal has aborted. */
type Work = (signal: AbortSignal) => Promise<AppFault | null>;

export interface Lane {
  /** One task at a time runs in a lane. */
  readonly name: string;
  /** A newer task takes the place of the one that is running, or joins it because it would do the same. */
  readonly whenBusy: "replace" | "join";
  /** Where a fault is told: by a notice, or by the work itself, in the place of the answer. */
  readonly faults: "notice" | "inPlace";
}

export interface TaskRunner {
  run(intent: Intent, lane: Lane, work: Work): Promise<void>;
  /** By the reader, who is told. */
  cancel(taskId: string): void;
  /** Without a word: because nobody needs it any more. */
  abandon(laneName: string): void;
  stop(): void;
}

interface Running {
  readonly id: string;
  readonly controller: AbortController;
  readonly done: Promise<void>;
}

/** Runs what takes time: shows it when it takes long, cancels it, and tells what went wrong. */
export function createTaskRunner(store: Store, clock: Clock): TaskRunner {
  const running = new Map<string, Running>();
  const cancelledByReader = new Set<string>();
  let lastId = 0;

  async function finish(
    task: Pick<Running, "id" | "controller">,
    { intent, lane, work }: Job,
  ): Promise<void> {
    const hide = showWhenLong(store, clock, { id: task.id, intent });
    let fault: AppFault | null;
    try {
      fault = await work(task.controller.signal);
    } finally {
      hide();
      if (running.get(lane.name)?.id === task.id) running.delete(lane.name);
    }
    if (cancelledByReader.delete(task.id)) {
      store.dispatch({ type: "told", as: "toast", message: { type: "cancelled", intent } });
    } else if (fault !== null && !task.controller.signal.aborted) {
      noteConnection(store, fault);
      if (lane.faults === "notice") {
        store.dispatch({ type: "told", as: "notice", message: { type: "failed", fault, intent } });
      }
    }
  }

  return {
    run(intent, lane, work) {
      const busy = running.get(lane.name);
      if (busy?.controller.signal.aborted === false && lane.whenBusy === "join") return busy.done;
      busy?.controller.abort();
      lastId += 1;
      const task = { id: String(lastId), controller: new AbortController() };
      const done = finish(task, { intent, lane, work });
      running.set(lane.name, { ...task, done });
      return done;
    },
    cancel(taskId) {
      const task = [...running.values()].find(({ id }) => id === taskId);
      if (task === undefined) return;
      cancelledByReader.add(taskId);
      task.controller.abort();
    },
    abandon: (laneName) => running.get(laneName)?.controller.abort(),
    stop() {
      for (const { controller } of running.values()) controller.abort();
    },
  };
}

interface Job {
  readonly intent: Intent;
  readonly lane: Lane;
  readonly work: Work;
}

/** Returns what takes the task away again. */
function showWhenLong(
  store: Store,
  clock: Clock,
  { id, intent }: { readonly id: string; readonly intent: Intent },
): () => void {
  const since = clock.now();
  const prevent = clock.schedule(
    () => store.dispatch({ type: "taskStarted", task: { id, intent, since } }),
    patienceMs,
  );
  return () => {
    prevent();
    store.dispatch({ type: "taskEnded", id });
  };
}

/** A request notices that the server is gone before the next look at its readiness does. */
function noteConnection(store: Store, { code }: AppFault): void {
  if (code === "DATABASE_UNAVAILABLE") {
    store.dispatch({ type: "connectionChanged", connection: "database-unavailable" });
  } else if (code === "SERVER_UNREACHABLE") {
    store.dispatch({ type: "connectionChanged", connection: "server-unreachable" });
  }
}
