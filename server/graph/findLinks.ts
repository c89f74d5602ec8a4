import type { DayWindow } from "./dayWindow.ts";
import { at, type GraphSnapshot } from "./GraphSnapshot.ts";
import { mayHold } from "./mayHold.ts";

/** The arrays of a snapshot that linking reads. */
export type LinkableGraph = Pick<
  GraphSnapshot,
  "from" | "to" | "types" | "validFrom" | "validUntil" | "offsets" | "incident"
>;

export interface LinksQuestion {
  /** Numbers of two to six different entities. */
  readonly chosen: readonly number[];
  /** The cost of a step by the number of its relation's type, above 0; infinite for types that aren't walked. */
  readonly costs: readonly number[];
  readonly window: DayWindow;
  /** The most steps from a chosen entity to the nearest other one; 40 at most. */
  readonly maxSteps: number;
}

/** Numbers of entities and relations; a tree, or nothing where no two of the chosen ones are linked. */
export interface FoundLinks {
  readonly entities: readonly number[];
  readonly relations: readonly number[];
  /** Those of the chosen ones that aren't in it. */
  readonly unlinked: readonly number[];
}

/** More steps than any tree has. */
const FAR = 255;
/** What `back` says of a tree of one entity. */
const ALONE = -1;

/**
 * For each entity the best tree that joins it to a set of chosen ones: fewest steps, then least cost. `back` tells how it
 * ends there: by a relation (its number), or where two trees meet (below `ALONE`, see `toMeeting`).
 */
interface Trees {
  readonly steps: Uint8Array;
  readonly costs: Float64Array;
  readonly back: Int32Array;
}

/** A set of chosen entities: one bit for each. */
type ChosenSet = number;

const toMeeting = (part: ChosenSet) => ALONE - part;
const toPart = (meeting: number): ChosenSet => ALONE - meeting;

interface Tree {
  readonly steps: number;
  readonly cost: number;
  readonly back: number;
}

function createTrees(entityCount: number): Trees {
  return {
    steps: new Uint8Array(entityCount).fill(FAR),
    costs: new Float64Array(entityCount),
    back: new Int32Array(entityCount),
  };
}

/** Takes a tree that is better than the one known; of equal ones the first stays. */
function improve(trees: Trees, entity: number, { steps, cost, back }: Tree): void {
  const known = at(trees.steps, entity);
  if (steps > known || (steps === known && cost >= at(trees.costs, entity))) return;
  trees.steps[entity] = steps;
  trees.costs[entity] = cost;
  trees.back[entity] = back;
}

/** Lets trees of at most `most` steps grow along relations, those of fewest steps first. */
function grow(
  graph: LinkableGraph,
  relationCosts: Float64Array,
  { trees, most }: { trees: Trees; most: number },
) {
  const { steps, costs } = trees;
  const levels: number[][] = Array.from({ length: most + 1 }, () => []);
  steps.forEach((count, entity) => levels[count]?.push(entity));
  for (const [level, entities] of levels.entries()) {
    if (level === most) return;
    for (const entity of entities) {
      // Reached in fewer steps since it was put here.
      if (steps[entity] !== level) continue;
      const end = at(graph.offsets, entity + 1);
      for (let place = at(graph.offsets, entity); place < end; place += 1) {
        const relation = at(graph.incident, place);
        const cost = at(relationCosts, relation);
        const other = at(graph.from, relation) === entity ? at(graph.to, relation) : at(graph.from, relation);
        const before = at(steps, other);
        if (cost === Infinity || before <= level) continue;
        if (before > level + 1) levels[level + 1]?.push(other);
        improve(trees, other, { steps: level + 1, cost: at(costs, entity) + cost, back: relation });
      }
    }
  }
}

/** Joins two trees wherever both reach. `part` is the set of the first. */
function meet(trees: Trees, { part, one, other }: { part: ChosenSet; one: Trees; other: Trees }): void {
  for (let entity = 0; entity < trees.steps.length; entity += 1) {
    const steps = at(one.steps, entity) + at(other.steps, entity);
    if (steps < FAR)
      improve(trees, entity, {
        steps,
        cost: at(one.costs, entity) + at(other.costs, entity),
        back: toMeeting(part),
      });
  }
}

/** The chosen entities that hang together by distances below `FAR`, the largest such group, the first of equal ones. */
function findGroup(distances: readonly Uint8Array[], chosen: readonly number[]): number[] {
  let best: number[] = [];
  for (const start of chosen.keys()) {
    const group = [start];
    for (const place of group)
      for (const [other, entity] of chosen.entries())
        if (!group.includes(other) && at(distances[place] ?? new Uint8Array(), entity) < FAR)
          group.push(other);
    if (group.length > best.length) best = group;
  }
  return best.toSorted((one, other) => one - other);
}

/** The steps of the least tree of direct ways between the entities of a group (Prim): no tree needs more. */
function spanSteps(distances: readonly Uint8Array[], entities: readonly number[]): number {
  const reached = [0];
  let steps = 0;
  while (reached.length < entities.length) {
    let nearest = { place: 0, distance: Infinity };
    for (const from of reached)
      for (const [place, entity] of entities.entries()) {
        const distance = at(distances[from] ?? new Uint8Array(), entity);
        if (!reached.includes(place) && distance < nearest.distance) nearest = { place, distance };
      }
    reached.push(nearest.place);
    steps += nearest.distance;
  }
  return steps;
}

/** Trees for every set of the chosen entities but the last one, which stands for the root. */
function growSets(
  graph: LinkableGraph,
  relationCosts: Float64Array,
  { alone, most }: { alone: readonly Trees[]; most: number },
): readonly Trees[] {
  const sets: Trees[] = [];
  for (let set: ChosenSet = 1; set < 2 ** alone.length; set += 1) {
    const lowest = set & -set;
    const single = set === lowest ? alone[Math.log2(set)] : undefined;
    const trees = single ?? createTrees(graph.offsets.length - 1);
    for (let part = (set - 1) & set; part > 0; part = (part - 1) & set) {
      const [one, other] = [sets[part], sets[set ^ part]];
      // Each pair of parts once: the one with the lowest bit comes first.
      if ((part & lowest) !== 0 && one && other) meet(trees, { part, one, other });
    }
    if (single === undefined) grow(graph, relationCosts, { trees, most });
    sets[set] = trees;
  }
  return sets;
}

/** Walks back through the best tree for a set that reaches `root`. */
function collect(graph: LinkableGraph, sets: readonly Trees[], root: { set: ChosenSet; entity: number }) {
  const entities = new Set<number>();
  const relations = new Set<number>();
  const open = [root];
  for (const { set, entity } of open) {
    entities.add(entity);
    const back = at(sets[set]?.back ?? new Int32Array(), entity);
    if (back < ALONE) open.push({ set: toPart(back), entity }, { set: set ^ toPart(back), entity });
    if (back > ALONE) {
      relations.add(back);
      const other = at(graph.from, back) === entity ? at(graph.to, back) : at(graph.from, back);
      open.push({ set, entity: other });
    }
  }
  return { entities: [...entities], relations: [...relations] };
}

/**
 * The smallest piece of graph that links chosen entities, whichever way relations lead: a tree of fewest relations, and of
 * these the cheapest. Exact (Dreyfus and Wagner, The Steiner problem in graphs, 1971). Linked is the largest group of
 * chosen entities that hang together by ways of at most `maxSteps` steps between one and another. Time and memory grow
 * with the size of the graph and threefold with each chosen entity.
 */
export function findLinks(graph: LinkableGraph, question: LinksQuestion): FoundLinks {
  const { chosen, costs, window, maxSteps } = question;
  const relationCosts = Float64Array.from(graph.types, (type, relation) =>
    mayHold(graph, relation, window) ? (costs[type] ?? Infinity) : Infinity,
  );
  const alone = chosen.map((entity) => {
    const trees = createTrees(graph.offsets.length - 1);
    improve(trees, entity, { steps: 0, cost: 0, back: ALONE });
    grow(graph, relationCosts, { trees, most: maxSteps });
    return trees;
  });
  const distances = alone.map(({ steps }) => steps);
  const group = findGroup(distances, chosen);
  if (group.length === 1) return { entities: [], relations: [], unlinked: chosen };
  const members = group.flatMap((place) => chosen[place] ?? []);
  const most = spanSteps(
    group.flatMap((place) => distances[place] ?? []),
    members,
  );
  const others = group.slice(0, -1);
  const sets = growSets(graph, relationCosts, { alone: others.flatMap((place) => alone[place] ?? []), most });
  const root = { set: 2 ** others.length - 1, entity: members.at(-1) ?? NaN };
  const unlinked = chosen.filter((entity) => !members.includes(entity));
  return { ...collect(graph, sets, root), unlinked };
}
