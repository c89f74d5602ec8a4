import type { Answer } from "../../api/Answer.ts";
import { fetchEntityCard } from "../../api/fetchEntityCard.ts";
import { fetchRelationCard } from "../../api/fetchRelationCard.ts";
import type { Card } from "../../graph/Card.ts";
import { selectionKey } from "../selectionKey.ts";
import type { Selection } from "../View.ts";
import type { Tools } from "./Tools.ts";

/** Loads the card of an entity or relation, unless it is there already. */
export async function loadDetails({ store, request, tasks }: Tools, selection: Selection): Promise<void> {
  const key = selectionKey(selection);
  if (store.getState().details.get(key)?.status === "ready") return;
  const lane = { name: `details ${key}`, whenBusy: "join", faults: "inPlace" } as const;
  await tasks.run({ type: "loadDetails", selection }, lane, async (signal) => {
    store.dispatch({ type: "detailsChanged", selection, details: { status: "loading" } });
    const answer: Answer<Card | null> = await (selection.on === "entity"
      ? fetchEntityCard(request, selection.id, signal)
      : fetchRelationCard(request, selection.id, signal));
    if (!answer.ok) {
      store.dispatch({
        type: "detailsChanged",
        selection,
        details: { status: "failed", fault: answer.fault },
      });
      return answer.fault;
    }
    const details = answer.data === null ? ({ status: "missing" } as const) : toReady(answer.data);
    store.dispatch({ type: "detailsChanged", selection, details });
    return null;
  });
}

function toReady(value: Card): { readonly status: "ready"; readonly value: Card } {
  return { status: "ready", value };
}
