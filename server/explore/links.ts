import { checkCount, checkRange } from "../graph/checkRange.ts";
import { toDayWindow } from "../graph/dayWindow.ts";
import type { Entity } from "../graph/Entity.ts";
import { findLinks, type FoundLinks, type LinksQuestion } from "../graph/findLinks.ts";
import type { GraphSnapshot } from "../graph/GraphSnapshot.ts";
import type { Relation } from "../graph/Relation.ts";
import type { Vocabulary } from "../graph/Vocabulary.ts";
import { runBeside } from "./beside/runBeside.ts";
import { checkTypes } from "./checkTypes.ts";
import type { ExploreContext } from "./ExploreContext.ts";
import { readNumberedEntities } from "./readNumberedEntities.ts";
import { readNumberedRelations } from "./readNumberedRelations.ts";
import { requireEntity } from "./requireEntity.ts";
import { requireNumber } from "./requireNumber.ts";

export interface LinksRequest {
  readonly ids: readonly string[];
  readonly types?: readonly string[] | null | undefined;
  readonly validAt?: string | null | undefined;
  readonly maxLength: number;
}

export interface Links {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly unlinked: readonly Entity[];
}

const MOST_IDS = 6;
/** Some fifty milliseconds. */
const MOST_WORK_AT_ONCE = 4_000_000;

/** The cost of a step by the number of its type in the snapshot. */
function costsOf(
  { typeNames }: GraphSnapshot,
  { relationTypes }: Vocabulary,
  types: readonly string[] | null,
): number[] {
  return typeNames.map((name) =>
    types?.includes(name) === false ? Infinity : (relationTypes.get(name)?.weight ?? 1),
  );
}

/** Beside the main thread where it takes longer than others may wait. */
function find(snapshot: GraphSnapshot, question: LinksQuestion, timeoutMs: number): Promise<FoundLinks> {
  const sets = 2 ** (question.chosen.length - 1);
  const work = sets * (snapshot.incident.length + snapshot.entityIds.length);
  if (work <= MOST_WORK_AT_ONCE) return Promise.resolve(findLinks(snapshot, question));
  const signal = AbortSignal.timeout(timeoutMs);
  return runBeside({ name: "findLinks", snapshot, input: question, signal });
}

/**
 * The smallest piece of graph that links two to six entities (the rules: `findLinks`): these first, then those between
 * them in the order of their ids.
 * @throws AppError `BAD_USER_INPUT`; `NOT_FOUND`; `LIMIT_EXCEEDED` where the graph is too large to be held.
 */
export async function links(context: ExploreContext, request: LinksRequest): Promise<Links> {
  const { limits, versions } = context;
  const ids = [...new Set(request.ids)];
  checkCount("ids", ids, { minimum: 2, maximum: MOST_IDS });
  checkRange("maxLength", request.maxLength, { minimum: 1, maximum: limits.pathLength });
  const window = toDayWindow(request.validAt);
  const version = await versions.current();
  const vocabulary = await version.vocabulary();
  const types = checkTypes(vocabulary, request.types);
  await Promise.all(ids.map((id) => requireEntity(context, "ids", id)));

  const snapshot = await version.snapshot();
  const chosen = ids.map((id) => requireNumber(snapshot, id));
  const costs = costsOf(snapshot, vocabulary, types);
  const question = { chosen, costs, window, maxSteps: request.maxLength };
  const found = await find(snapshot, question, limits.queryTimeoutMs);
  const isBetween = (number: number) => !chosen.includes(number);
  const linked = chosen.filter((number) => found.entities.includes(number));
  const between = found.entities.filter(isBetween).toSorted((one, other) => one - other);
  const numbers = found.relations.toSorted((one, other) => one - other);
  const [entities, relations, unlinked] = await Promise.all([
    readNumberedEntities(context, snapshot, [...linked, ...between]),
    readNumberedRelations(context, snapshot, numbers),
    readNumberedEntities(context, snapshot, found.unlinked),
  ]);
  return { entities, relations: [...relations.values()], unlinked };
}
