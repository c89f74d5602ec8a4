import { at } from "../../graph/GraphSnapshot.ts";
import type { Metric } from "./Metric.ts";

/** How many relations an entity has; one with itself counts once, as in `Entity.degree`. */
export const degree: Metric = {
  measure({ from, to, offsets }) {
    const scores = Float64Array.from(offsets.subarray(1), (end, entity) => end - at(offsets, entity));
    for (const [relation, start] of from.entries())
      if (start === to[relation]) scores[start] = at(scores, start) + 1;
    return scores;
  },
  work: (entities, relations) => entities + relations,
};
