import type { DayWindow } from "./dayWindow.ts";
import { at, type GraphSnapshot } from "./GraphSnapshot.ts";
import { mayHold } from "./mayHold.ts";

export interface PathSearch {
  /** Numbers of two different entities. */
  readonly start: number;
  readonly goal: number;
  /** The cost of a step by the name of its relation's type, above 0; relations of other types aren't walked. */
  readonly costs: ReadonlyMap<string, number>;
  readonly window: DayWindow;
  readonly maxSteps: number;
  readonly limit: number;
  /** How many steps may be tried before the search is given up. */
  readonly maxTries: number;
}

/** Numbers of entities from start to goal, and of the relations between them. */
export interface FoundPath {
  readonly entities: readonly number[];
  readonly relations: readonly number[];
  readonly cost: number;
}

/**
 * `truncated` where there are more paths, or may be: the search was given up. What was found by then is cheaper than what
 * wasn't, or as cheap. `exhausted` where nothing was found by then.
 */
export type PathSearchResult =
  | { readonly status: "found"; readonly paths: readonly FoundPath[]; readonly truncated: boolean }
  | { readonly status: "exhausted" };

/** Sums of the same costs in another order may differ by as much. */
const ROUNDING = 1e-9;

/** The cost of walking each relation; infinite where the type or the date excludes it. */
function costRelations(snapshot: GraphSnapshot, { costs, window }: PathSearch): Float64Array {
  const byType = Float64Array.from(snapshot.typeNames, (name) => costs.get(name) ?? Infinity);
  return Float64Array.from(snapshot.types, (type, relation) =>
    mayHold(snapshot, relation, window) ? at(byType, type) : Infinity,
  );
}

/**
 * For each number of steps the least cost of reaching the goal from each entity with as many steps or fewer, entities
 * passed twice included (Bellman and Ford's rounds): no path is cheaper, so the search turns back where it must.
 */
function boundCosts(
  snapshot: GraphSnapshot,
  search: PathSearch,
  relationCosts: Float64Array,
): Float64Array[] {
  const { from, to, entityIds } = snapshot;
  let previous = new Float64Array(entityIds.length).fill(Infinity);
  previous[search.goal] = 0;
  const bounds = [previous];
  for (let steps = 1; steps <= search.maxSteps; steps += 1) {
    const next = previous.slice();
    for (let relation = 0; relation < from.length; relation += 1) {
      const [one, other, cost] = [at(from, relation), at(to, relation), at(relationCosts, relation)];
      next[one] = Math.min(at(next, one), cost + at(previous, other));
      next[other] = Math.min(at(next, other), cost + at(previous, one));
    }
    bounds.push(next);
    previous = next;
  }
  return bounds;
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  for (const [place, number] of one.entries()) {
    const difference = number - (other[place] ?? Number.NaN);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The cheapest first, then those of fewest steps, then in the order of ids. */
function comparePaths(one: FoundPath, other: FoundPath): number {
  const difference = one.cost - other.cost;
  if (Math.abs(difference) > ROUNDING) return difference;
  return (
    one.relations.length - other.relations.length ||
    compareNumbers(one.entities, other.entities) ||
    compareNumbers(one.relations, other.relations)
  );
}

/** Between `above` and `upTo` lies the cost of the paths that one round looks for. */
interface Round {
  readonly above: number;
  readonly upTo: number;
}

function createSearcher(snapshot: GraphSnapshot, search: PathSearch) {
  const relationCosts = costRelations(snapshot, search);
  const bounds = boundCosts(snapshot, search, relationCosts);
  const bound = (entity: number, steps: number) => at(bounds[steps] ?? new Float64Array(), entity);
  const paths: FoundPath[] = [];
  const entities = [search.start];
  const relations: number[] = [];
  let tries = 0;
  let least = Infinity;
  const isOver = () => paths.length > search.limit || tries > search.maxTries;

  function extend(cost: number, { above, upTo }: Round): void {
    const entity = entities.at(-1) ?? search.start;
    if (entity === search.goal) {
      if (cost > above) paths.push({ entities: [...entities], relations: [...relations], cost });
      return;
    }
    const stepsLeft = search.maxSteps - relations.length - 1;
    const end = at(snapshot.offsets, entity + 1);
    for (let place = at(snapshot.offsets, entity); place < end && !isOver(); place += 1) {
      tries += 1;
      const relation = at(snapshot.incident, place);
      const next =
        at(snapshot.from, relation) === entity ? at(snapshot.to, relation) : at(snapshot.from, relation);
      const nextCost = cost + at(relationCosts, relation);
      const total = nextCost + bound(next, stepsLeft);
      if (total > upTo) least = Math.min(least, total);
      else if (!entities.includes(next)) {
        entities.push(next);
        relations.push(relation);
        extend(nextCost, { above, upTo });
        entities.pop();
        relations.pop();
      }
    }
  }

  return {
    paths,
    least: bound(search.start, search.maxSteps),
    isExhausted: () => tries > search.maxTries,
    isOver,
    /** Finds the paths of one round and gives the least cost that comes after it. */
    run(round: Round): number {
      least = Infinity;
      extend(0, round);
      return least;
    },
  };
}

/**
 * The cheapest paths of at most `maxSteps` steps that pass no entity twice, whichever way relations lead. Paths that use
 * other relations between the same entities are other paths. Iterative deepening by cost: each round walks depth first
 * within a cost that the round before found to be the next possible one. Of paths that cost the same, which are left out
 * where there are more than `limit` is decided by the order of ids.
 */
export function findCheapestPaths(snapshot: GraphSnapshot, search: PathSearch): PathSearchResult {
  const searcher = createSearcher(snapshot, search);
  let { least } = searcher;
  let above = -Infinity;
  while (least < Infinity && !searcher.isOver()) {
    const upTo = least + ROUNDING;
    least = searcher.run({ above, upTo });
    above = upTo;
  }
  const paths = searcher.paths.toSorted(comparePaths);
  if (paths.length === 0 && searcher.isExhausted()) return { status: "exhausted" };
  return { status: "found", paths: paths.slice(0, search.limit), truncated: searcher.isOver() };
}
