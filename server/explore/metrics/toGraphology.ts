import { DirectedGraph, UndirectedGraph } from "graphology";
import type { MeasurableGraph } from "./Metric.ts";

/**
 * The graph as the library takes it: entities by their numbers, loops left out, relations between the same entities one
 * edge whose `weight` is their number.
 */
export function toGraphology(
  { from, to, offsets }: MeasurableGraph,
  direction: "directed" | "undirected",
): DirectedGraph | UndirectedGraph {
  const graph = direction === "directed" ? new DirectedGraph() : new UndirectedGraph();
  for (let entity = 0; entity < offsets.length - 1; entity += 1) graph.addNode(entity);
  for (const [relation, start] of from.entries()) {
    const end = to[relation];
    if (end === undefined || start === end) continue;
    graph.updateEdge(start, end, ({ weight = 0 }) => ({ weight: Number(weight) + 1 }));
  }
  return graph;
}
