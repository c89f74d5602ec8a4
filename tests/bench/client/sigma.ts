import { MultiGraph } from "graphology";
import { Sigma } from "sigma";
import { captionOf } from "../../../client/graph/captionOf.ts";
import { positionOf } from "../../../client/graph/Position.ts";
import { readLinkedGraph } from "./readLinkedGraph.ts";

const { view, graph } = await readLinkedGraph();
const drawn = new MultiGraph();
for (const entity of graph.entities.values()) {
  const { x, y } = positionOf(view.positions, entity.id);
  drawn.addNode(entity.id, { x, y: -y, size: 4, label: captionOf(entity, "en").text });
}
for (const { from, to } of graph.relations.values()) drawn.addEdge(from, to);
const container = document.querySelector<HTMLElement>("#map");
if (container === null) throw new Error("sigma.html has no map");
const sigma = new Sigma(drawn, container);
Object.assign(window, { sigmaNodeCount: () => (sigma.getGraph() === drawn ? drawn.order : 0) });
