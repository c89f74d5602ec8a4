import { createContext, type ReactNode, use, useSyncExternalStore } from "react";
import type { AppState } from "../state/AppState.ts";
import type { Store } from "../state/createStore.ts";
import type { Effects } from "../state/Effects.ts";

/** What panels act through. */
export interface Page {
  readonly store: Store;
  readonly effects: Effects;
  /** Fits the picture into its window. */
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Where an entity stands in the window, in pixels, or null where it isn't drawn. */
  readonly screenPositionOf: (id: string) => { readonly x: number; readonly y: number } | null;
}

const PageContext = createContext<Page | null>(null);

/** Hands the page's store and effects to everything below it. */
export function PageProvider({ page, children }: { readonly page: Page; readonly children: ReactNode }) {
  return <PageContext value={page}>{children}</PageContext>;
}

/** @throws outside a `PageProvider`: a mistake in the composition. */
export function usePage(): Page {
  const page = use(PageContext);
  if (page === null) throw new Error("usePage needs a PageProvider above it");
  return page;
}

/** A piece of the state; `select` must give the same value for the same state. */
export function useAppState<Value>(select: (state: AppState) => Value): Value {
  const { store } = usePage();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}
