import type { Store } from "../createStore.ts";
import { inquiryKey } from "../Inquiry.ts";
import type { DatedInquiry } from "../Inquiry.ts";
import { selectView } from "../selectView.ts";

/** Calls back for every inquiry that comes into the view, and for every date that comes upon it; returns what ends it. */
export function watchInquiry(store: Store, onInquiry: (asked: DatedInquiry) => void): () => void {
  let last: string | null = null;
  return store.subscribe(() => {
    const { inquiry, date } = selectView(store.getState());
    const key = inquiry === null ? null : inquiryKey({ inquiry, date });
    if (key === last) return;
    last = key;
    if (inquiry !== null) onInquiry({ inquiry, date });
  });
}
