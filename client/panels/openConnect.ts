import type { ConnectDraft } from "../state/AppState.ts";
import { toInquiry } from "../state/draft.ts";
import { selectView } from "../state/selectView.ts";
import type { Page } from "./Page.tsx";

/** Puts the draft into the form of the connections, and asks at once where it is complete. */
export function changeDraft({ store, effects }: Page, draft: ConnectDraft): void {
  store.dispatch({ type: "draftChanged", draft });
  const inquiry = toInquiry(draft);
  if (inquiry !== null) void effects.inquire(inquiry);
}

/** Opens the form of the connections. An entity that is selected is taken for the first end that is missing. */
export function openConnect(page: Page): void {
  const { draft } = page.store.getState();
  const { selection } = selectView(page.store.getState());
  showForm(page);
  if (selection?.on !== "entity" || draft.ends.includes(selection.id)) return;
  const gap = draft.ends.indexOf(null);
  if (gap !== -1) changeDraft(page, { ...draft, ends: draft.ends.with(gap, selection.id) });
}

/** Opens the form with an entity at its start; ends that have been connected already give way. */
export function connectFrom(page: Page, id: string): void {
  const { draft } = page.store.getState();
  showForm(page);
  const end = toInquiry(draft) === null ? draft.ends.at(-1) : null;
  changeDraft(page, { ...draft, ends: [id, end === id ? null : (end ?? null)] });
}

/** Opens the form with an entity at its end. */
export function connectTo(page: Page, id: string): void {
  const { draft } = page.store.getState();
  showForm(page);
  const [start = null] = draft.ends;
  changeDraft(page, { ...draft, ends: [start === id ? null : start, id] });
}

/** What is selected gives way to the form. */
function showForm({ store }: Page): void {
  store.dispatch({ type: "tabChosen", tab: "connect" });
  store.dispatch({ type: "viewChanged", event: { type: "selected", selection: null } });
}
