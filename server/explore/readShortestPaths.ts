import { z } from "zod";
import type { DateWindow } from "../graph/dayWindow.ts";
import { defineStructuredQuery } from "../neo4j/defineQuery.ts";
import type { ExploreContext } from "./ExploreContext.ts";
import type { FoundPaths, PathsQuestion } from "./PathsQuestion.ts";
import { entityRow, relationRow } from "./rows.ts";
import { toRelation } from "./toRelation.ts";

interface Ends {
  readonly from: string;
  readonly to: string;
  readonly weights: Readonly<Record<string, number>>;
  readonly limit: number;
}

/** Entities and relations stand once in it, however many of the paths pass them. */
const pathRows = z.object({
  paths: z.array(z.object({ entityIds: z.array(z.string()), relationKeys: z.array(z.string()) })),
  entities: z.array(entityRow),
  relations: z.array(relationRow),
});
const shortestPaths = defineStructuredQuery<Ends>()("queries/shortestPaths", pathRows);
const shortestPathsAt = defineStructuredQuery<Ends & DateWindow>()("queries/shortestPathsAt", pathRows);

/** All paths of the fewest steps, cheapest first: Neo4j searches from both ends at once. Their entities are looked up then. */
export async function readShortestPaths(
  { database, lookUps }: Pick<ExploreContext, "database" | "lookUps">,
  { from, to, types, maxLength, limit, window, vocabulary }: PathsQuestion,
): Promise<FoundPaths> {
  const weights = Object.fromEntries(
    [...vocabulary.relationTypes.values()].map(({ name, weight }) => [name, weight]),
  );
  // Named even where any fits: claims hang on entities too, and the search would look at them.
  const names = types ?? [...vocabulary.relationTypes.keys()];
  const structure = { types: names, steps: maxLength };
  const ends = { from, to, weights, limit: limit + 1 };
  const rows =
    window.dayMin === null
      ? await database.read(shortestPaths(structure), ends)
      : await database.read(shortestPathsAt(structure), { ...ends, ...window });
  const [answer] = rows;
  if (answer === undefined) return { paths: [], truncated: false };
  for (const entity of answer.entities) lookUps.entities.prime(entity.id, entity);
  const relations = new Map(
    answer.relations.map((row) => [`${row.type} ${row.id}`, toRelation(row, vocabulary)]),
  );
  const paths = answer.paths.slice(0, limit).map(({ entityIds, relationKeys }) => ({
    entityIds,
    relations: relationKeys.flatMap((key) => relations.get(key) ?? []),
  }));
  return { paths, truncated: answer.paths.length > limit };
}
