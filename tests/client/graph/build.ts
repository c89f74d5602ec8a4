import type { Entity } from "../../../client/graph/Entity.ts";
import type { Graph } from "../../../client/graph/Graph.ts";
import type { Relation } from "../../../client/graph/Relation.ts";

/** An organization with an English name, but for what the case is about. */
export function entity(id: string, particulars: Partial<Entity> = {}): Entity {
  return {
    id,
    kind: "ORGANIZATION",
    form: null,
    dataset: "standardization",
    collective: false,
    names: { en: `Name of ${id}` },
    abbreviations: {},
    otherNames: {},
    datedNames: [],
    begin: null,
    end: null,
    degree: 0,
    ...particulars,
  };
}

/** A relation between two entities, with an id made of all three: `a GOVERNS b`. */
export function relation(
  [from, type, to]: readonly [string, string, string],
  particulars: Partial<Relation> = {},
): Relation {
  const id = `${from} ${type} ${to}`;
  return { id, type, from, to, begin: null, end: null, basis: "STATED", cited: true, ...particulars };
}

export function graphOf(entities: readonly Entity[], relations: readonly Relation[] = []): Graph {
  return {
    entities: new Map(entities.map((each) => [each.id, each])),
    relations: new Map(relations.map((each) => [each.id, each])),
  };
}
