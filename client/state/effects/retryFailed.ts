import type { AppFault } from "../../graph/AppFault.ts";
import type { AppState } from "../AppState.ts";
import type { Store } from "../createStore.ts";
import type { Intent } from "../Intent.ts";
import { selectFinding } from "../selectFinding.ts";
import { selectionKey } from "../selectionKey.ts";
import { selectView } from "../selectView.ts";

/** Tries again by itself, once the server is back, what the reader's panel shows to have failed because it was gone. */
export async function retryFailed(store: Store, retry: (intent: Intent) => Promise<void>): Promise<void> {
  await Promise.all(failedIntents(store.getState()).map(retry));
}

function failedIntents(state: AppState): readonly Intent[] {
  const { inquiry, selection } = selectView(state);
  const intents: Intent[] = [];
  for (const box of ["search", "endSearch"] as const) {
    const { text, answer } = state[box];
    if (hasOutage(answer)) intents.push({ type: "search", text, box });
  }
  if (inquiry !== null && hasOutage(selectFinding(state))) intents.push({ type: "inquire", inquiry });
  if (selection === null) return intents;
  if (hasOutage(state.details.get(selectionKey(selection)))) intents.push({ type: "loadDetails", selection });
  for (const { id, filter, page } of state.relationLists.values()) {
    if (id === selection.id && hasOutage(page)) intents.push({ type: "loadRelations", id, filter });
  }
  return intents;
}

type MayFail = { readonly status: string; readonly fault?: AppFault };

function hasOutage(load: MayFail | null | undefined): boolean {
  return load?.fault !== undefined && isOutage(load.fault);
}

function isOutage({ code }: AppFault): boolean {
  return code === "DATABASE_UNAVAILABLE" || code === "SERVER_UNREACHABLE";
}
