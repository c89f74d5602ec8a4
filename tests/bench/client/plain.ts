import cytoscape, { type ElementDefinition } from "cytoscape";
import { positionOf } from "../../../client/graph/Position.ts";
import { readLinkedGraph } from "./readLinkedGraph.ts";

const { view, graph } = await readLinkedGraph();
const nodes = [...graph.entities.keys()].map((id): ElementDefinition => ({
  data: { id },
  position: { ...positionOf(view.positions, id) },
}));
const edges = [...graph.relations.values()].map(({ id, from, to }): ElementDefinition => ({
  data: { id: `relation:${id}`, source: from, target: to },
}));
/** Cytoscape as it comes: its own style, and places that are known. */
cytoscape({
  container: document.querySelector<HTMLElement>("#map"),
  elements: [...nodes, ...edges],
  layout: { name: "preset" },
});
