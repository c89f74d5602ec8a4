import type { ElementDefinition } from "cytoscape";
import type { SceneEdge, SceneNode } from "../state/Scene.ts";
import { glyphScaleAt } from "./glyphScale.ts";

const relationPrefix = "relation:";

/** Entities and relations are numbered apart, but Cytoscape has one set of ids for both; entity ids stay as they are. */
export function toEdgeElementId(relationId: string): string {
  return relationPrefix + relationId;
}

/** The id of the relation that an edge stands for. */
export function toRelationId(elementId: string): string {
  return elementId.slice(relationPrefix.length);
}

/** A state that is drawn, and whether it holds. */
export type Flags = readonly (readonly [className: string, holds: boolean])[];

export function nodeFlags(node: SceneNode): Flags {
  return [
    ["collective", node.collective],
    ["group", node.members !== null],
    ["came", node.change === "came"],
    ["ended", node.change === "ended"],
    ["dimmed", node.dimmed],
    ["strong", node.strong],
  ];
}

export function edgeFlags(edge: SceneEdge): Flags {
  return [
    ["hierarchical", edge.hierarchical],
    ["uncited", !edge.cited],
    ["grouped", edge.grouped],
    ["came", edge.change === "came"],
    ["ended", edge.change === "ended"],
    ["selected", edge.selected],
    ["focused", edge.focused],
    ["dimmed", edge.dimmed],
    ["strong", edge.strong],
  ];
}

/** What the size of a glyph is made from: `diameter` at a zoom of 1, `size` as it is drawn. */
export function nodeSize(
  diameter: number,
  zoom: number,
): { readonly diameter: number; readonly size: number } {
  return { diameter, size: diameter * glyphScaleAt(zoom) };
}

export function toNodeElement(node: SceneNode, size: ReturnType<typeof nodeSize>): ElementDefinition {
  return {
    group: "nodes",
    data: { id: node.id, ...size },
    position: { x: node.x, y: node.y },
    classes: [node.kind, ...held(nodeFlags(node))],
  };
}

/** Near relations have arrows from the start; the detail of a large picture follows the reader. */
export function toEdgeElement(edge: SceneEdge, near: boolean): ElementDefinition {
  return {
    group: "edges",
    data: { id: toEdgeElementId(edge.id), source: edge.from, target: edge.to },
    classes: [...(near ? ["near"] : []), ...held(edgeFlags(edge))],
  };
}

function held(flags: Flags): string[] {
  return flags.filter(([, holds]) => holds).map(([className]) => className);
}
