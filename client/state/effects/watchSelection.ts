import type { Store } from "../createStore.ts";
import { isSameSelection } from "../isSameView.ts";
import { selectView } from "../selectView.ts";
import type { Selection } from "../View.ts";

/** Calls back for everything that comes to be selected, by whatever way; returns what ends it. */
export function watchSelection(store: Store, onSelected: (selection: Selection) => void): () => void {
  let last: Selection | null = null;
  return store.subscribe(() => {
    const { selection } = selectView(store.getState());
    if (isSameSelection(last, selection)) return;
    last = selection;
    if (selection !== null) onSelected(selection);
  });
}
