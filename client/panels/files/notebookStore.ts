import type { NotebookPage } from "./NotebookPage.ts";

export interface Notebook {
  readonly title: string;
  readonly pages: readonly NotebookPage[];
}

const key = "kelisim.notebook";
const empty: Notebook = { title: "", pages: [] };
const listeners = new Set<() => void>();
let current: Notebook | null = null;

/** What this page itself wrote; anything else counts as nothing. */
function isNotebook(value: unknown): value is Notebook {
  if (typeof value !== "object" || value === null || !("title" in value) || !("pages" in value)) return false;
  return typeof value.title === "string" && Array.isArray(value.pages) && value.pages.every(isPage);
}

function isPage(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const texts = ["id", "title", "note", "hash", "svg", "summary"];
  const lists = ["statements", "steps", "footer"];
  const entries = new Map<string, unknown>(Object.entries(value));
  return (
    texts.every((name) => typeof entries.get(name) === "string") &&
    lists.every((name) => Array.isArray(entries.get(name)))
  );
}

function read(): Notebook {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(key) ?? "null");
    return isNotebook(value) ? value : empty;
  } catch {
    // Storage is forbidden, or holds what isn't ours: the notebook begins anew.
    return empty;
  }
}

/** The kept pages, in this browser; for `useSyncExternalStore`. */
export const notebookStore = {
  get(): Notebook {
    current ??= read();
    return current;
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Gives false where the browser has no room for it; then everything stays as it was. */
  set(next: Notebook): boolean {
    try {
      window.localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // Full or forbidden: the caller tells the reader.
      return false;
    }
    current = next;
    for (const listener of listeners) listener();
    return true;
  },
};
