import type { Store } from "../createStore.ts";
import { selectValidAt } from "../selectRelationCounts.ts";
import { selectView } from "../selectView.ts";
import type { Clock } from "../Surroundings.ts";

/** A slider that is drawn over the years asks for the last of them only. */
const pauseMs = 250;

export interface DateWatch {
  readonly store: Store;
  readonly clock: Clock;
  /** What is shown may have other counts. */
  readonly onChange: () => void;
}

/** Calls back when the view has a date and it, or what is shown, or the connection changed; returns what ends it. */
export function watchDate({ store, clock, onChange }: DateWatch): () => void {
  let last: readonly unknown[] = [];
  let cancel: (() => void) | null = null;
  const unsubscribe = store.subscribe(() => {
    const state = store.getState();
    const { shown, selection } = selectView(state);
    const now = [selectValidAt(state), shown, selection, state.connection, state.overview];
    if (now.every((part, index) => part === last[index])) return;
    last = now;
    cancel?.();
    cancel = selectValidAt(state) === null ? null : clock.schedule(onChange, pauseMs);
  });
  return () => {
    unsubscribe();
    cancel?.();
  };
}
