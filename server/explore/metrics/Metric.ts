import type { GraphSnapshot } from "../../graph/GraphSnapshot.ts";

/** The arrays of a snapshot that metrics read. */
export type MeasurableGraph = Pick<GraphSnapshot, "from" | "to" | "offsets">;

/** A way to say how important each entity is in the whole graph. */
export interface Metric {
  /** A score for each entity by its number. */
  readonly measure: (graph: MeasurableGraph) => Float64Array;
  /** Roughly how many steps that takes, for a number of entities and of relations. */
  readonly work: (entities: number, relations: number) => number;
}
