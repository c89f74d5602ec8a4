import { AppError } from "../graph/AppError.ts";
import { checkRange } from "../graph/checkRange.ts";
import { toDayWindow } from "../graph/dayWindow.ts";
import type { Entity } from "../graph/Entity.ts";
import type { Relation } from "../graph/Relation.ts";
import { checkTypes } from "./checkTypes.ts";
import type { ExploreContext } from "./ExploreContext.ts";
import type { FoundPaths, PathsQuestion, PathsRequest } from "./PathsQuestion.ts";
import { readShortestPaths } from "./readShortestPaths.ts";
import { requireEntity } from "./requireEntity.ts";
import { searchPaths } from "./searchPaths.ts";
import { withEnds } from "./toRelation.ts";

export interface Path {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly length: number;
  readonly cost: number;
}

export interface Paths {
  readonly paths: readonly Path[];
  readonly truncated: boolean;
}

const MOST_PATHS = 100;

async function checkRequest(context: ExploreContext, request: PathsRequest): Promise<PathsQuestion> {
  const { from, to, maxLength, limit } = request;
  checkRange("maxLength", maxLength, { minimum: 1, maximum: context.limits.pathLength });
  checkRange("limit", limit, { minimum: 1, maximum: MOST_PATHS });
  if (from === to) {
    const message = "`to` must be another entity than `from`.";
    throw new AppError("BAD_USER_INPUT", message, { facts: { argument: "to" } });
  }
  const window = toDayWindow(request.validAt);
  const vocabulary = await (await context.versions.current()).vocabulary();
  return { ...request, window, vocabulary, types: checkTypes(vocabulary, request.types) };
}

function addWeights(relations: readonly Relation[]): number {
  return relations.reduce((sum, { type }) => sum + type.weight, 0);
}

/** Looks up the entities of all paths at once and gives them to the relations as their ends. */
async function toPaths({ lookUps }: ExploreContext, { paths }: FoundPaths): Promise<Path[]> {
  const ids = [...new Set(paths.flatMap(({ entityIds }) => entityIds))];
  const found = await Promise.all(ids.map((id) => lookUps.entities.load(id)));
  const entities = new Map(found.filter((entity) => entity !== null).map((entity) => [entity.id, entity]));
  return paths.map(({ entityIds, relations }) => ({
    entities: entityIds.flatMap((id) => entities.get(id) ?? []),
    relations: relations.map((relation) => withEnds(relation, entities)),
    length: relations.length,
    cost: addWeights(relations),
  }));
}

function compareBySteps(one: Path, other: Path): number {
  return one.length - other.length || one.cost - other.cost;
}

/**
 * The ways between two entities: those of fewest steps, these and longer ones (`longer`), or the cheapest (`weighted`).
 * @throws AppError `BAD_USER_INPUT`; `NOT_FOUND` for an end that isn't there; `TIMEOUT` where there are too many ways to try.
 */
export async function paths(context: ExploreContext, request: PathsRequest): Promise<Paths> {
  const question = await checkRequest(context, request);
  const search = request.weighted || request.longer ? searchPaths : readShortestPaths;
  const found = await search(context, question);
  if (found.paths.length === 0)
    await Promise.all([
      requireEntity(context, "from", request.from),
      requireEntity(context, "to", request.to),
    ]);
  const paths = await toPaths(context, found);
  return {
    paths: request.weighted ? paths : paths.toSorted(compareBySteps),
    truncated: found.truncated,
  };
}
