import { at } from "../../graph/GraphSnapshot.ts";
import type { MeasurableGraph } from "./Metric.ts";
import { type MetricName, metrics } from "./metrics.ts";

/** Every entity of a graph by number: its score, and all numbers in the order of scores, the best first. */
export interface Ranking {
  readonly scores: Float64Array;
  readonly order: Int32Array;
}

/** Equal scores stay in the order of numbers, which is that of ids. */
export function rankByMetric(graph: MeasurableGraph, metric: MetricName): Ranking {
  // The library measures no graph without entities.
  const isEmpty = graph.offsets.length === 1;
  const scores = isEmpty ? new Float64Array() : metrics[metric].measure(graph);
  const order = Int32Array.from(scores.keys());
  order.sort((one, other) => at(scores, other) - at(scores, one) || one - other);
  return { scores, order };
}
