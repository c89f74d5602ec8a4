import type { Entity } from "./Entity.ts";
import type { Relation } from "./Relation.ts";

/** What has been loaded so far. It only grows; what is drawn of it is the view's business. */
export interface Graph {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: ReadonlyMap<string, Relation>;
}

export const emptyGraph: Graph = { entities: new Map(), relations: new Map() };
