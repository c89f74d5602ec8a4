import type { Page } from "./Page.tsx";

/** Opens the box for questions, with the focus in it. What is selected gives way to it. */
export function openAsk({ store }: Page): void {
  store.dispatch({ type: "tabChosen", tab: "ask" });
  store.dispatch({ type: "viewChanged", event: { type: "selected", selection: null } });
  // It may stand there already.
  document.querySelector<HTMLInputElement>(".ask-input")?.focus();
}
