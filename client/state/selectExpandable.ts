import { countLoadedRelations } from "../graph/countLoadedRelations.ts";
import type { Graph } from "../graph/Graph.ts";
import { createSelector } from "./createSelector.ts";
import { selectValidAt } from "./selectRelationCounts.ts";
import { selectGraphAtDate, selectInducedGraph } from "./selectVisibleGraph.ts";
import type { AppState, DatedCounts } from "./AppState.ts";

/**
 * How many relations of each entity aren't on the map yet, at the date of the view. Until the counts of a date are
 * there, nothing is promised.
 */
export const selectExpandable = createSelector(
  (state: AppState) => {
    const validAt = selectValidAt(state);
    const graph = validAt === null ? selectInducedGraph(state) : selectGraphAtDate(state);
    return [graph, validAt, state.datedCounts];
  },
  ([graph, validAt, datedCounts]): ReadonlyMap<string, number> => {
    const loaded = countLoadedRelations(graph);
    const degreesAtDate = datedCounts?.date === validAt ? toDegrees(datedCounts, graph) : null;
    return new Map(
      [...graph.entities.values()].map(({ id, degree }) => {
        const known = validAt === null ? degree : (degreesAtDate?.get(id) ?? 0);
        return [id, Math.max(0, known - (loaded.get(id) ?? 0))];
      }),
    );
  },
);

/** A relation of an entity to itself is counted in both directions, and is one. */
function toDegrees({ counts }: DatedCounts, { relations }: Graph): ReadonlyMap<string, number> {
  const loops = [...relations.values()].filter(({ from, to }) => from === to).map(({ from }) => from);
  return new Map(
    [...counts].map(([id, rows]) => {
      const total = rows.reduce((sum, { count }) => sum + count, 0);
      return [id, total - loops.filter((loop) => loop === id).length];
    }),
  );
}
