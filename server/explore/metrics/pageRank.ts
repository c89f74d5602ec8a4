import { pagerank as measurePageRank } from "graphology-metrics/centrality/index.js";
import type { Metric } from "./Metric.ts";
import { toGraphology } from "./toGraphology.ts";

const MOST_ROUNDS = 1_000;

/** The stationary share of time of somebody who follows relations at random and starts anew every seventh step or so. */
export const pageRank: Metric = {
  measure(graph) {
    const entityCount = graph.offsets.length - 1;
    const options = { getEdgeWeight: "weight", maxIterations: MOST_ROUNDS, tolerance: 1e-9 } as const;
    const scores = measurePageRank(toGraphology(graph, "directed"), options);
    return Float64Array.from({ length: entityCount }, (_item, entity) => scores[entity] ?? 0);
  },
  work: (entities, relations) => 50 * (entities + relations),
};
