import type { Entity } from "./Entity.ts";
import type { Graph } from "./Graph.ts";
import { datesOf, type Moment } from "./Moment.ts";
import { isRenamed } from "./namedAt.ts";
import { type DayRange, daysBetween, overlap } from "./PartialDate.ts";
import type { Relation } from "./Relation.ts";

/** What happened to something between the earlier and the later of two dates; what is renamed stayed. */
export type Change = "came" | "ended" | "renamed" | "stayed";

type Test = (days: DayRange) => boolean;

function testEntity(entity: Entity | undefined): Test {
  if (entity === undefined) return () => true;
  const lifetime = daysBetween(entity.begin, entity.end);
  return (days) => overlap(lifetime, days);
}

/** A relation may hold where its own days and those of both its ends touch the date, as the server has it. */
function testRelation({ entities }: Graph, relation: Relation): Test {
  const own = daysBetween(relation.begin, relation.end);
  const ends = [relation.from, relation.to].map((id) => testEntity(entities.get(id)));
  return (days) => overlap(own, days) && ends.every((isThere) => isThere(days));
}

/** What of a graph may have been there at a date, or at either of two; the graph itself where there is no date. */
export function graphAt(graph: Graph, moment: Moment): Graph {
  const dates = datesOf(moment);
  if (dates.length === 0) return graph;
  const isThere = (test: Test) => dates.some(test);
  return {
    entities: new Map([...graph.entities].filter(([, entity]) => isThere(testEntity(entity)))),
    relations: new Map([...graph.relations].filter(([, relation]) => isThere(testRelation(graph, relation)))),
  };
}

/** What happened to everything in a graph, by id: entities and relations are numbered apart. */
export interface Changes {
  readonly entities: ReadonlyMap<string, Change>;
  readonly relations: ReadonlyMap<string, Change>;
}

/** What came, ended, was renamed and stayed of what was there at either of two dates; null where there aren't two. */
export function changesBetween(graph: Graph, moment: Moment): Changes | null {
  const [before, after] = datesOf(moment);
  if (before === undefined || after === undefined) return null;
  const changeOf = (isThere: Test): Change => {
    if (!isThere(before)) return "came";
    return isThere(after) ? "stayed" : "ended";
  };
  return {
    entities: new Map(
      [...graph.entities].map(([id, entity]) => {
        const change = changeOf(testEntity(entity));
        return [id, change === "stayed" && isRenamed(entity, before, after) ? "renamed" : change];
      }),
    ),
    relations: new Map(
      [...graph.relations].map(([id, relation]) => [id, changeOf(testRelation(graph, relation))]),
    ),
  };
}
