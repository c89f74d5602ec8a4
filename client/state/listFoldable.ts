import { type Group, membersOf } from "../graph/Group.ts";
import type { AppState } from "./AppState.ts";
import { selectionKey } from "./selectionKey.ts";
import { selectVisibleGraph } from "./selectVisibleGraph.ts";
import { selectView } from "./selectView.ts";

/** Entities around a hub that can give way to a group. */
export interface Foldable {
  readonly group: Group;
  readonly ids: readonly string[];
}

/** Fewer aren't worth a node of their own. */
const fewestToFold = 5;

/**
 * What around an entity can be folded, by sort, once its card is loaded. What is selected or pinned, and what has a
 * group of its own, stays as it is.
 */
export function listFoldable(state: AppState, hub: string): readonly Foldable[] {
  const card = state.details.get(selectionKey({ on: "entity", id: hub }));
  if (card?.status !== "ready" || card.value.on !== "entity") return [];
  const { pinned, selection, groups } = selectView(state);
  const kept = new Set([hub, ...pinned, ...groups.map((group) => group.hub)]);
  if (selection?.on === "entity") kept.add(selection.id);
  const visible = selectVisibleGraph(state);
  return card.value.relationCounts
    .map(({ count, ...sort }): Foldable => {
      const group = { ...sort, hub, total: count };
      return { group, ids: [...new Set(membersOf(visible, group))].filter((id) => !kept.has(id)) };
    })
    .filter(({ ids }) => ids.length >= fewestToFold);
}
