import type { Store } from "../createStore.ts";
import type { Surroundings } from "../Surroundings.ts";

/** From one look to the next. */
const intervalMs = 1_000;

/** A server that hasn't answered by then is taken to be gone. Its own deadline for the database is shorter. */
const deadlineMs = 1_500;

/** A deadline that comes so much later than it should says that the page was busy, not that no answer has come. */
const busyMs = 100;
/** For an answer that has come meanwhile to be read. */
const graceMs = 500;

export interface Polling extends Pick<Surroundings, "clock" | "attention" | "fetchReadiness"> {
  readonly store: Store;
  /** Called when the server can answer again after it couldn't. */
  readonly onReadyAgain: () => void;
}

/** Asks once a second, while the page can be seen, whether the server can answer; returns what ends it. */
export function pollReadiness({
  store,
  clock,
  attention,
  fetchReadiness,
  onReadyAgain,
}: Polling): () => void {
  let cancelLook: (() => void) | null = null;
  let looking: AbortController | null = null;

  async function look(): Promise<void> {
    const controller = new AbortController();
    looking = controller;
    cancelLook = null;
    const began = clock.now();
    const cancelDeadline = giveUpLater(controller, began);
    const connection = await fetchReadiness(controller.signal);
    cancelDeadline();
    if (looking !== controller) return;
    looking = null;
    const before = store.getState().connection;
    store.dispatch({ type: "connectionChanged", connection });
    if (connection === "ready" && before !== "ready") onReadyAgain();
    cancelLook = clock.schedule(() => void look(), Math.max(0, intervalMs - (clock.now() - began)));
  }

  function giveUpLater(controller: AbortController, began: number): () => void {
    let cancel = clock.schedule(() => {
      const isLate = clock.now() - began > deadlineMs + busyMs;
      if (isLate) cancel = clock.schedule(() => controller.abort(), graceMs);
      else controller.abort();
    }, deadlineMs);
    return () => cancel();
  }

  function rest(): void {
    cancelLook?.();
    cancelLook = null;
    looking?.abort();
    looking = null;
  }

  function followAttention(): void {
    rest();
    if (attention.isVisible()) void look();
  }

  followAttention();
  const stopListening = attention.onChange(followAttention);
  return () => {
    stopListening();
    rest();
  };
}
