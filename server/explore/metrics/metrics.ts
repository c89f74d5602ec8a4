import { betweenness } from "./betweenness.ts";
import { degree } from "./degree.ts";
import type { Metric } from "./Metric.ts";
import { pageRank } from "./pageRank.ts";

/** The metrics that entities can be ranked by: a new one is a file and a line here and in the schema. */
export const metrics = {
  DEGREE: degree,
  BETWEENNESS: betweenness,
  PAGERANK: pageRank,
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof metrics;
