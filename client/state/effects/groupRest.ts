import type { RelationCount } from "../../graph/Card.ts";
import type { Graph } from "../../graph/Graph.ts";
import { type Group, membersOf } from "../../graph/Group.ts";
import { inducedGraph } from "../../graph/visibleGraph.ts";
import type { AppState } from "../AppState.ts";
import type { RelationFilter } from "../Intent.ts";
import { selectionKey } from "../selectionKey.ts";

/** Fewer come with the next page: they need no group. */
const fewestInGroup = 25;

interface Expanded {
  readonly hub: string;
  readonly filter: RelationFilter;
  readonly graph: Graph;
  readonly shown: readonly string[];
}

/** The groups for what an expansion leaves off the map, by the counts of the hub's card; none before that is loaded. */
export function groupRest({ details }: AppState, { hub, filter, graph, shown }: Expanded): readonly Group[] {
  const card = details.get(selectionKey({ on: "entity", id: hub }));
  if (card?.status !== "ready" || card.value.on !== "entity") return [];
  const induced = inducedGraph(graph, shown);
  return card.value.relationCounts
    .filter((count) => isAskedFor(count, filter))
    .map(({ count, ...sort }): Group => ({ ...sort, hub, total: count }))
    .filter((group) => group.total - membersOf(induced, group).length > fewestInGroup);
}

function isAskedFor({ type, direction, kind }: RelationCount, filter: RelationFilter): boolean {
  return (
    (filter.type ?? type) === type &&
    (filter.direction ?? direction) === direction &&
    (filter.kind ?? kind) === kind
  );
}
