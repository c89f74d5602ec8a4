import type { Graph } from "./Graph.ts";
import type { Kind } from "./Kind.ts";
import type { Direction } from "./Relation.ts";

/** Relations of one entity, the hub, that have one type, lead one way and end at entities of one kind. */
export interface RelationSort {
  readonly hub: string;
  readonly type: string;
  /** Seen from the hub. */
  readonly direction: Direction;
  /** Of the other end. */
  readonly kind: Kind;
}

/** One node in the place of all ends of such relations that aren't on the map by themselves. */
export interface Group extends RelationSort {
  /** How many such relations there are, on the map or not. */
  readonly total: number;
}

/** The id under which a group stands among entities. No dataset's ids begin like this. */
export function groupId({ hub, type, direction, kind }: RelationSort): string {
  return `~${hub}~${type}~${direction}~${kind}`;
}

/** The other ends of relations of this sort in a graph, each relation's once. */
export function membersOf({ entities, relations }: Graph, sort: RelationSort): readonly string[] {
  const [near, far] = sort.direction === "OUT" ? (["from", "to"] as const) : (["to", "from"] as const);
  return [...relations.values()]
    .filter((relation) => relation.type === sort.type && relation[near] === sort.hub)
    .map((relation) => relation[far])
    .filter((id) => entities.get(id)?.kind === sort.kind);
}
