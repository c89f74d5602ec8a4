import type { Selection } from "./View.ts";

/** The key of a selection in `AppState.details`, and its form in a permalink: `relation:iso-council-governs-iso`. */
export function selectionKey(selection: Selection): string {
  return `${selection.on}:${selection.id}`;
}

/** The way back; null for what isn't such a key. */
export function parseSelectionKey(key: string): Selection | null {
  const colon = key.indexOf(":");
  const on = key.slice(0, Math.max(0, colon));
  const id = key.slice(colon + 1);
  return (on === "entity" || on === "relation") && id !== "" ? { on, id } : null;
}
