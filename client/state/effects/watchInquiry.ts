import type { Store } from "../createStore.ts";
import { inquiryKey } from "../Inquiry.ts";
import type { Inquiry } from "../Inquiry.ts";
import { selectView } from "../selectView.ts";

/** Calls back for every inquiry that comes into the view, by whatever way; returns what ends it. */
export function watchInquiry(store: Store, onInquiry: (inquiry: Inquiry) => void): () => void {
  let last: string | null = null;
  return store.subscribe(() => {
    const { inquiry } = selectView(store.getState());
    const key = inquiry === null ? null : inquiryKey(inquiry);
    if (key === last) return;
    last = key;
    if (inquiry !== null) onInquiry(inquiry);
  });
}
