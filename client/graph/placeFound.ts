import type { Finding } from "./Finding.ts";
import { entitiesOf } from "./Finding.ts";
import type { Graph } from "./Graph.ts";
import { placeAround } from "./placeAround.ts";
import { placePaths } from "./placePaths.ts";
import type { Position, Positions } from "./Position.ts";

export interface FoundPlacement {
  readonly finding: Finding;
  /** The relations among what was found and what stands. */
  readonly graph: Graph;
  readonly standing: Positions;
}

/**
 * Positions for what was found and doesn't stand yet: paths from end to end, everything else step by step beside
 * whom it is related to. The same finding gives the same positions.
 */
export function placeFound({ finding, graph, standing }: FoundPlacement): Positions {
  if (finding.on === "paths") return placePaths(finding.paths, standing);
  const neighbours = neighboursIn(graph);
  const waiting = new Set(entitiesOf(finding).filter((id) => !Object.hasOwn(standing, id)));
  const here: Record<string, Position> = { ...standing };
  const placed: [string, Position][] = [];
  while (waiting.size > 0) {
    const next = nextBeside(waiting, here, neighbours);
    if (next === null) break;
    waiting.delete(next.id);
    const spot = placeAround({ ids: [next.id], standing: here, around: next.around })[next.id];
    if (spot === undefined) break;
    here[next.id] = spot;
    placed.push([next.id, spot]);
  }
  return Object.fromEntries(placed);
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

interface Next {
  readonly id: string;
  readonly around: string | undefined;
}

/** The first of the waiting that is related to what stands, else the first of all. */
function nextBeside(waiting: ReadonlySet<string>, here: Positions, neighbours: Neighbours): Next | null {
  for (const id of waiting) {
    const around = neighbours.get(id)?.find((other) => Object.hasOwn(here, other));
    if (around !== undefined) return { id, around };
  }
  const [first] = waiting;
  return first === undefined ? null : { id: first, around: undefined };
}

function neighboursIn({ relations }: Graph): Neighbours {
  const neighbours = new Map<string, string[]>();
  const add = (one: string, other: string) => neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
  for (const { from, to } of relations.values()) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}
