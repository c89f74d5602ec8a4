import type { Entity } from "./Entity.ts";
import type { Graph } from "./Graph.ts";
import type { Direction, Relation } from "./Relation.ts";

/** One relation as seen from an entity: which way it leads and who is at its other end. */
export interface Walk {
  readonly relation: Relation;
  readonly direction: Direction;
  readonly other: Entity;
}

/**
 * The relations of an entity in the order in which the arrow keys pass them: by type, those that lead away
 * first, then by id. A relation of an entity to itself is passed once, as leading away.
 */
export function walkRelations(graph: Graph, id: string): readonly Walk[] {
  const walks: Walk[] = [];
  for (const relation of graph.relations.values()) {
    if (relation.from !== id && relation.to !== id) continue;
    const direction = relation.from === id ? "OUT" : "IN";
    const other = graph.entities.get(direction === "OUT" ? relation.to : relation.from);
    if (other !== undefined) walks.push({ relation, direction, other });
  }
  return walks.toSorted(compareWalks);
}

function compareWalks(one: Walk, other: Walk): number {
  return (
    compareTexts(one.relation.type, other.relation.type) ||
    compareTexts(other.direction, one.direction) ||
    compareTexts(one.relation.id, other.relation.id)
  );
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
