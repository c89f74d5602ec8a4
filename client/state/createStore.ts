import type { Action } from "./Action.ts";
import type { AppState } from "./AppState.ts";
import { reduceState } from "./reduceState.ts";

export interface Store {
  getState(): AppState;
  /** Called after every change; returns what ends it. Fits `useSyncExternalStore`. */
  subscribe(listener: () => void): () => void;
  dispatch(action: Action): void;
}

/** The one mutable thing of the page: a state, and who wants to know when it changes. */
export function createStore(initial: AppState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(action) {
      const next = reduceState(state, action);
      if (next === state) return;
      state = next;
      for (const listener of Array.from(listeners)) listener();
    },
  };
}
