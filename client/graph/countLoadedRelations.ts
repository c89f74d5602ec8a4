import type { Graph } from "./Graph.ts";

/** How many of the graph's relations touch each entity; a relation of an entity to itself counts once. */
export function countLoadedRelations(graph: Graph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of graph.relations.values()) {
    for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
