import { formKey } from "./formKey.ts";
import type { Entity } from "./Entity.ts";
import type { Graph } from "./Graph.ts";
import { graphAt } from "./graphAt.ts";
import type { Kind } from "./Kind.ts";
import type { Moment } from "./Moment.ts";

/** What of a loaded graph is wanted. A view is one of these. */
export interface Extract extends Moment {
  readonly shown: readonly string[];
  readonly hiddenKinds: readonly Kind[];
  readonly hiddenForms: readonly string[];
  readonly hiddenTypes: readonly string[];
}

/** The shown entities that are loaded, in order of arrival, and every loaded relation between them. */
export function inducedGraph(graph: Graph, shown: readonly string[]): Graph {
  const entities = new Map<string, Entity>();
  for (const id of shown) {
    const entity = graph.entities.get(id);
    if (entity !== undefined) entities.set(id, entity);
  }
  return { entities, relations: relationsBetween(graph, entities) };
}

/** What is drawn: the induced graph at its date, without hidden kinds, forms and relation types. */
export function visibleGraph(graph: Graph, extract: Extract): Graph {
  const hiddenKinds = new Set(extract.hiddenKinds);
  const hiddenForms = new Set(extract.hiddenForms);
  const hiddenTypes = new Set(extract.hiddenTypes);
  const induced = graphAt(inducedGraph(graph, extract.shown), extract);
  const entities = new Map(
    [...induced.entities].filter(
      ([, { kind, form }]) => !hiddenKinds.has(kind) && !hiddenForms.has(formKey(kind, form)),
    ),
  );
  const relations = relationsBetween(induced, entities);
  return { entities, relations: new Map([...relations].filter(([, { type }]) => !hiddenTypes.has(type))) };
}

function relationsBetween(graph: Graph, entities: Graph["entities"]): Graph["relations"] {
  return new Map([...graph.relations].filter(([, { from, to }]) => entities.has(from) && entities.has(to)));
}
