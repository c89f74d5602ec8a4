import { fetchRelationCards, mostCards } from "../../api/fetchRelationCards.ts";
import type { RelationCard } from "../../graph/Card.ts";
import { relationsOf } from "../../graph/Finding.ts";
import { inquiryKey } from "../Inquiry.ts";
import type { DatedInquiry } from "../Inquiry.ts";
import type { Load } from "../Load.ts";
import { selectionKey } from "../selectionKey.ts";
import type { Selection } from "../View.ts";
import type { Tools } from "./Tools.ts";

/**
 * Loads the cards of the relations that a finding rests on, all at once; those that are there already stay. An answer
 * brings its citations with it.
 */
export async function loadProofs({ store, request, tasks }: Tools, asked: DatedInquiry): Promise<void> {
  const { findings, details } = store.getState();
  const { inquiry } = asked;
  const key = inquiryKey(asked);
  const finding = findings.get(key);
  if (finding?.status !== "ready" || finding.value.on === "answer") return;
  const ids = relationsOf(finding.value)
    .filter((id) => details.get(selectionKey(toSelection(id)))?.status !== "ready")
    .slice(0, mostCards);
  if (ids.length === 0) return;
  const change = (load: (id: string) => Load<RelationCard>) =>
    store.dispatch({ type: "detailsLoaded", details: ids.map((id) => [toSelection(id), load(id)]) });
  const lane = { name: `proofs ${key}`, whenBusy: "join", faults: "inPlace" } as const;
  await tasks.run({ type: "inquire", inquiry }, lane, async (signal) => {
    change(() => ({ status: "loading" }));
    const answer = await fetchRelationCards(request, ids, signal);
    if (!answer.ok) {
      change(() => ({ status: "failed", fault: answer.fault }));
      return answer.fault;
    }
    const cards = new Map(answer.data.map((card) => [card.relation.id, card]));
    change((id) => toLoad(cards.get(id)));
    return null;
  });
}

function toSelection(id: string): Selection {
  return { on: "relation", id };
}

function toLoad(value: RelationCard | undefined): Load<RelationCard> {
  return value === undefined ? { status: "missing" } : { status: "ready", value };
}
