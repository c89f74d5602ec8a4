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

const pathRow = z.object({ entities: z.array(entityRow), relations: z.array(relationRow) });
const shortestPaths = defineStructuredQuery<Ends>()("queries/shortestPaths", pathRow);
const shortestPathsAt = defineStructuredQuery<Ends & DateWindow>()("queries/shortestPathsAt", pathRow);

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
  for (const { entities } of rows) for (const entity of entities) lookUps.entities.prime(entity.id, entity);
  const paths = rows.slice(0, limit).map(({ entities, relations }) => ({
    entityIds: entities.map(({ id }) => id),
    relations: relations.map((row) => toRelation(row, vocabulary)),
  }));
  return { paths, truncated: rows.length > limit };
}
