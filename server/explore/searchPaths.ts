import { AppError } from "../graph/AppError.ts";
import { findCheapestPaths } from "../graph/findCheapestPaths.ts";
import type { GraphSnapshot } from "../graph/GraphSnapshot.ts";
import type { ExploreContext } from "./ExploreContext.ts";
import type { FoundPaths, PathsQuestion } from "./PathsQuestion.ts";
import { readNumberedRelations } from "./readNumberedRelations.ts";

/** Some tenths of a second of work, during which nobody else is served. */
const MOST_TRIES = 5_000_000;

function costsOf({ types, weighted, vocabulary }: PathsQuestion): ReadonlyMap<string, number> {
  const wanted = [...vocabulary.relationTypes.values()].filter(({ name }) => types?.includes(name) ?? true);
  return new Map(wanted.map(({ name, weight }) => [name, weighted ? weight : 1]));
}

function findPaths(snapshot: GraphSnapshot, question: PathsQuestion) {
  const start = snapshot.entityNumbers.get(question.from);
  const goal = snapshot.entityNumbers.get(question.to);
  if (start === undefined || goal === undefined) return { paths: [], truncated: false };
  const { window, limit, maxLength } = question;
  const costs = costsOf(question);
  const found = findCheapestPaths(snapshot, {
    start,
    goal,
    costs,
    window,
    limit,
    maxSteps: maxLength,
    maxTries: MOST_TRIES,
  });
  if (found.status === "found") return found;
  const message = "There are too many ways to try. Ask for fewer `types`, a smaller `maxLength` or `limit`.";
  throw new AppError("TIMEOUT", message);
}

/**
 * The cheapest paths by steps or by weights, longer ones included. They are searched in a snapshot of the whole graph:
 * no statement finds the cheapest of the many ways through a hub without trying them all.
 */
export async function searchPaths(context: ExploreContext, question: PathsQuestion): Promise<FoundPaths> {
  const snapshot = await (await context.versions.current()).snapshot();
  const { paths, truncated } = findPaths(snapshot, question);
  const numbers = [...new Set(paths.flatMap((path) => path.relations))];
  const relations = await readNumberedRelations(context, snapshot, numbers);
  return {
    paths: paths.map((path) => ({
      entityIds: path.entities.map((entity) => snapshot.entityIds[entity] ?? ""),
      relations: path.relations.flatMap((relation) => relations.get(relation) ?? []),
    })),
    truncated,
  };
}
