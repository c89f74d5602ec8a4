import type { RelationCount } from "../graph/Card.ts";
import type { PartialDate } from "../graph/PartialDate.ts";
import { selectView } from "./selectView.ts";
import type { AppState } from "./AppState.ts";

/**
 * The date that questions to the server are narrowed to; null where all dates count: without a date, and while two
 * are compared, since what was there at either is wanted then.
 */
export function selectValidAt(state: AppState): PartialDate | null {
  const { date, comparedWith } = selectView(state);
  return comparedWith === null ? date : null;
}

/** How many relations an entity has at the date of the view; null while that isn't known. */
export function selectRelationCounts(state: AppState, id: string): readonly RelationCount[] | null {
  const validAt = selectValidAt(state);
  if (validAt !== null) {
    const { datedCounts } = state;
    return datedCounts?.date === validAt ? (datedCounts.counts.get(id) ?? null) : null;
  }
  const card = state.details.get(`entity:${id}`);
  return card?.status === "ready" && card.value.on === "entity" ? card.value.relationCounts : null;
}
