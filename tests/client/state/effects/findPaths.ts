import type { Graph } from "../../../../client/graph/Graph.ts";
import type { Relation } from "../../../../client/graph/Relation.ts";

/** The arguments of `paths`. */
export interface PathsQuestion {
  readonly from: string;
  readonly to: string;
  readonly types?: readonly string[] | null | undefined;
  readonly maxLength: number;
  readonly limit: number;
  readonly longer: boolean;
}

interface Way {
  readonly entities: readonly string[];
  readonly relations: readonly Relation[];
}

/** Every way that passes nobody twice, step by step: for graphs of a handful. */
export function findPaths(
  graph: Graph,
  { from, to, types, maxLength, longer }: PathsQuestion,
): readonly Way[] {
  const found: Way[] = [];
  let ways: readonly Way[] = [{ entities: [from], relations: [] }];
  for (let length = 0; length < maxLength; length += 1) {
    if (found.length > 0 && !longer) break;
    const next = ways.flatMap((way) => stepsFrom(graph, way, types));
    found.push(...next.filter(({ entities }) => entities.at(-1) === to));
    ways = next.filter(({ entities }) => entities.at(-1) !== to);
  }
  return found;
}

function stepsFrom(graph: Graph, { entities, relations }: Way, types?: readonly string[] | null): Way[] {
  return [...graph.relations.values()].flatMap((relation) => {
    const here = entities.at(-1);
    if (relation.from !== here && relation.to !== here) return [];
    const there = relation.from === here ? relation.to : relation.from;
    if (entities.includes(there) || types?.includes(relation.type) === false) return [];
    return [{ entities: [...entities, there], relations: [...relations, relation] }];
  });
}
