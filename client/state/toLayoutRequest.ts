import { captionOf } from "../graph/captionOf.ts";
import type { Graph } from "../graph/Graph.ts";
import { positionOf } from "../graph/Position.ts";
import type { Relation } from "../graph/Relation.ts";
import { choosePixelsPerYear } from "../graph/timeScale.ts";
import { toYear } from "../graph/toYear.ts";
import type { Vocabulary } from "../graph/Vocabulary.ts";
import type { LayoutEdge, LayoutRequest } from "./LayoutRequest.ts";
import type { View } from "./View.ts";

/** What the layout of a view needs to know about the part of the graph that it is to place. */
export function toLayoutRequest(graph: Graph, view: View, vocabulary: Vocabulary): LayoutRequest {
  const pinned = new Set(view.pinned);
  const years = [...graph.entities.values()].flatMap(({ begin }) => toYear(begin) ?? []);
  return {
    layout: view.layout,
    nodes: [...graph.entities.values()].map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      caption: captionOf(entity, view.language).text,
      begin: entity.begin,
      pinnedAt: pinned.has(entity.id) ? positionOf(view.positions, entity.id) : null,
    })),
    edges: [...graph.relations.values()].map((relation) => toLayoutEdge(relation, vocabulary)),
    centre: view.selection?.on === "entity" ? view.selection.id : null,
    pixelsPerYear: choosePixelsPerYear(years),
  };
}

function toLayoutEdge({ from, to, type }: Relation, { relationTypes }: Vocabulary): LayoutEdge {
  const superior = relationTypes.get(type)?.superior ?? null;
  if (superior === null) return { from, to, superior };
  return { from, to, superior: superior === "FROM" ? "from" : "to" };
}

/** The chart where at least half of the relations say who stands above whom, the force layout elsewhere. */
export function fittingLayout({ relations }: Graph, { relationTypes }: Vocabulary): View["layout"] {
  const hierarchical = [...relations.values()].filter(
    ({ type }) => (relationTypes.get(type)?.superior ?? null) !== null,
  );
  return hierarchical.length * 2 >= relations.size ? "chart" : "force";
}
