import { z } from "zod";
import type { DayWindow } from "../graph/dayWindow.ts";
import { defineStructuredQuery } from "../neo4j/defineQuery.ts";
import type { ExploreContext } from "./ExploreContext.ts";
import type { FoundPaths, PathsQuestion } from "./PathsQuestion.ts";
import { relationRow } from "./rows.ts";
import { toRelation } from "./toRelation.ts";

const shortestPaths = defineStructuredQuery<
  DayWindow & { from: string; to: string; weights: Readonly<Record<string, number>>; limit: number }
>()("queries/shortestPaths", z.object({ entities: z.array(z.string()), relations: z.array(relationRow) }));

/** All paths of the fewest steps, cheapest first: Neo4j searches from both ends at once. */
export async function readShortestPaths(
  { database }: Pick<ExploreContext, "database">,
  { from, to, types, maxLength, limit, window, vocabulary }: PathsQuestion,
): Promise<FoundPaths> {
  const weights = Object.fromEntries(
    [...vocabulary.relationTypes.values()].map(({ name, weight }) => [name, weight]),
  );
  // Named even where any fits: claims hang on entities too, and the search would look at them.
  const names = types ?? [...vocabulary.relationTypes.keys()];
  const query = shortestPaths({ types: names, steps: maxLength });
  const rows = await database.read(query, { from, to, weights, limit: limit + 1, ...window });
  const paths = rows.slice(0, limit).map(({ entities, relations }) => ({
    entityIds: entities,
    relations: relations.map((row) => toRelation(row, vocabulary)),
  }));
  return { paths, truncated: rows.length > limit };
}
