import type { AppState } from "../AppState.ts";
import type { Store } from "../createStore.ts";
import { currentView, type History } from "../history.ts";
import { isSameView } from "../isSameView.ts";
import type { Message } from "../Message.ts";
import { selectView } from "../selectView.ts";
import { selectVisibleGraph } from "../selectVisibleGraph.ts";
import type { AddressBar, Clock } from "../Surroundings.ts";
import { toPermalink } from "../toPermalink.ts";
import type { PermalinkQuestion } from "./openPermalink.ts";

/** Browsers refuse more than a few hundred changes of the address a minute. */
const pauseMs = 250;

export interface AddressSync {
  readonly store: Store;
  readonly clock: Clock;
  readonly addressBar: AddressBar;
  /** Opens what the reader has put into the address bar; gives false where that failed. */
  readonly open: (question: PermalinkQuestion) => Promise<boolean>;
}

export interface AddressSyncing {
  /** Opens the address that the page was called with. */
  start(): Promise<void>;
  /** Tries again to open an address that could not be opened, unless the reader has done something else since. */
  reopen(): Promise<void>;
  stop(): void;
}

/**
 * Keeps view and address bar alike, in both directions. Until the reader's address has been opened it stays in the
 * bar, so that loading the page again tries again.
 */
export function syncAddressBar({ store, clock, addressBar, open }: AddressSync): AddressSyncing {
  /** When the address was put into the bar that hasn't been opened yet; null once it has. */
  let unopenedSince: History | null = store.getState().history;
  let isStart = true;
  let opening = 0;
  let cancelWrite: (() => void) | null = null;

  function write(): void {
    cancelWrite = null;
    const state = store.getState();
    if (opening > 0 || isWaiting(state)) return;
    unopenedSince = null;
    const hash = permalinkOf(state);
    if (hash !== addressBar.read()) addressBar.replace(hash);
  }

  /** What would be chosen on top of it anyway (`openView`) waits together with the address. */
  function isWaiting({ history }: AppState): boolean {
    if (unopenedSince === null) return false;
    const [now, before] = [currentView(history), currentView(unopenedSince)];
    const { language, table, date, comparedWith } = before;
    return isSameView(before, { ...now, language, table, date, comparedWith });
  }

  function writeSoon(): void {
    cancelWrite ??= clock.schedule(write, pauseMs);
  }

  async function read(since = store.getState().history): Promise<void> {
    unopenedSince = since;
    opening += 1;
    const isOpen = await open({ hash: addressBar.read(), isStart, since });
    opening -= 1;
    if (isOpen && unopenedSince === since) unopenedSince = null;
    writeSoon();
  }

  async function reopen(): Promise<void> {
    if (opening > 0 || unopenedSince === null || !isWaiting(store.getState())) return;
    const failed = store.getState().notices.filter(({ message }) => isFailedOpening(message));
    for (const { id } of failed) store.dispatch({ type: "noticeClosed", id });
    await read(unopenedSince);
  }

  const unsubscribe = store.subscribe(writeSoon);
  const stopListening = addressBar.onChange(() => {
    isStart = false;
    void read();
  });
  return {
    start: () => read(),
    reopen,
    stop() {
      unsubscribe();
      stopListening();
      cancelWrite?.();
    },
  };
}

function isFailedOpening(message: Message): boolean {
  return message.type === "failed" && message.intent.type === "openPermalink";
}

function permalinkOf(state: AppState): string {
  const { overview } = state;
  return toPermalink(selectView(state), {
    datasets: overview.status === "ready" ? overview.value.datasets : [],
    relationCount: selectVisibleGraph(state).relations.size,
  });
}
