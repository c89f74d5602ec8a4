import type { Graph } from "./Graph.ts";

/** Both graphs together; where both know something, the addition (loaded later) is believed. */
export function mergeGraph(graph: Graph, addition: Graph): Graph {
  if (addition.entities.size === 0 && addition.relations.size === 0) return graph;
  return {
    entities: new Map([...graph.entities, ...addition.entities]),
    relations: new Map([...graph.relations, ...addition.relations]),
  };
}
