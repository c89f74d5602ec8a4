import { betweenness as measureBetweenness } from "graphology-metrics/centrality/index.js";
import type { Metric } from "./Metric.ts";
import { toGraphology } from "./toGraphology.ts";

/** The share of shortest ways between others that lead over an entity, whichever way relations lead (Brandes 2001). */
export const betweenness: Metric = {
  measure(graph) {
    const scores = measureBetweenness(toGraphology(graph, "undirected"), { getEdgeWeight: null });
    return Float64Array.from({ length: graph.offsets.length - 1 }, (_item, entity) => scores[entity] ?? 0);
  },
  work: (entities, relations) => entities * relations,
};
