import { GraphQLError } from "graphql";
import type { Entity } from "../../../../client/graph/Entity.ts";
import type { Graph } from "../../../../client/graph/Graph.ts";
import type { Relation } from "../../../../client/graph/Relation.ts";

const typeNames: Readonly<Record<Entity["kind"], string>> = {
  ORGANIZATION: "Organization",
  COUNCIL: "Council",
  COMMITTEE: "Committee",
  AGREEMENT: "Agreement",
  BODY: "Body",
  DOCUMENT: "Document",
  PLACE: "Place",
  FIELD: "Field",
};

interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

/** A graph as it was loaded; cursors belong to one load. */
export interface LoadedGraph extends Graph {
  readonly load: number;
}

/** The root value for the SDL over a graph: fields with arguments are functions, as graphql-js takes them. */
export function createRoot(graph: LoadedGraph) {
  const entityOf = (id: string) => {
    const entity = graph.entities.get(id);
    return entity === undefined ? null : toEntityValue(graph, entity);
  };
  const present = (ids: readonly string[]) => ids.filter((id) => graph.entities.has(id));
  return {
    entity: ({ id }: { id: string }) => entityOf(id),
    entities: (page: PageArguments) => {
      const { items, ...rest } = cut(graph, [...graph.entities.keys()], page);
      return { ...rest, edges: items.map((id) => ({ node: entityOf(id), cursor: id })) };
    },
    search: ({ text }: { text: string }) => {
      if (text === "bad") refuse("text");
      return [...graph.entities.values()].flatMap(({ id, names }) => {
        const matched = Object.values(names).find((name) => name.toLowerCase().includes(text.toLowerCase()));
        return matched === undefined ? [] : [{ entity: entityOf(id), score: 1, matched }];
      });
    },
    relation: ({ id }: { id: string }) => {
      const relation = graph.relations.get(id);
      return relation === undefined ? null : toRelationValue(graph, relation);
    },
    subgraph: ({ ids, limit }: { ids: string[]; limit: number }) => {
      const inside = new Set(present(ids).slice(0, limit));
      const relations = [...graph.relations.values()].filter(
        ({ from, to }) => inside.has(from) && inside.has(to),
      );
      return {
        entities: [...inside].map(entityOf),
        relations: relations.map((relation) => toRelationValue(graph, relation)),
        truncated: present(ids).length > limit,
        total: present(ids).length,
      };
    },
    overview: {
      entityCount: graph.entities.size,
      relationCount: graph.relations.size,
      claimCount: 0,
      kinds: [],
      datasets: [
        {
          id: "test",
          title: "Test",
          version: "1.0.0",
          hash: "0123456789ab",
          licence: "CC-BY-4.0",
          examples: [],
        },
      ],
    },
    relationTypes: [...new Set([...graph.relations.values()].map(({ type }) => type))].map(toTypeValue),
    forms: [],
  };
}

function toTypeValue(name: string) {
  const superior = name === "GOVERNS" ? "FROM" : null;
  return {
    name,
    label: name,
    meaning: null,
    hierarchical: superior !== null,
    superior,
    term: null,
    count: 1,
  };
}

function toRelationValue(graph: LoadedGraph, relation: Relation): object {
  const { from, to, type, cited } = relation;
  return {
    ...relation,
    type: toTypeValue(type),
    from: () => endOf(graph, from),
    to: () => endOf(graph, to),
    citations: cited ? [passage] : [],
    qualifiers: [],
    rule: null,
  };
}

function endOf(graph: LoadedGraph, id: string) {
  const entity = graph.entities.get(id);
  return entity === undefined ? null : toEntityValue(graph, entity);
}

function toEntityValue(graph: LoadedGraph, entity: Entity): object {
  const own = [...graph.relations.values()].filter(({ from, to }) => from === entity.id || to === entity.id);
  return {
    ...entity,
    __typename: typeNames[entity.kind],
    names: Object.entries(entity.names).map(([language, text]) => ({
      text,
      language: language.toUpperCase(),
      type: "PRIMARY",
    })),
    description: `About ${entity.id}.`,
    degree: own.length,
    claims: [],
    citations: [passage],
    relationCounts: [],
    relations: ({ types, direction, kinds, ...page }: RelationArguments) => {
      const wanted = own.filter((relation) => {
        const other = graph.entities.get(relation.from === entity.id ? relation.to : relation.from);
        return (
          (types?.includes(relation.type) ?? true) &&
          (direction === "BOTH" || (direction === "OUT") === (relation.from === entity.id)) &&
          (kinds?.includes(other?.kind ?? "FIELD") ?? true)
        );
      });
      const { items, ...rest } = cut(
        graph,
        wanted.map(({ id }) => id),
        page,
      );
      const edges = items.flatMap((id) => {
        const relation = graph.relations.get(id);
        if (relation === undefined) return [];
        const other = relation.from === entity.id ? relation.to : relation.from;
        return [{ node: toRelationValue(graph, relation), other: endOf(graph, other), cursor: id }];
      });
      return { ...rest, edges };
    },
  };
}

interface RelationArguments extends PageArguments {
  readonly types?: readonly string[] | null;
  readonly direction: "OUT" | "IN" | "BOTH";
  readonly kinds?: readonly string[] | null;
}

const passage = {
  id: "p1",
  text: "Кеңес құрылды.",
  language: "KK",
  ordinal: 1,
  translations: [{ language: "EN", text: "The council was founded." }],
  source: { id: "s1", title: "Текст", language: "KK", standing: "PUBLISHED" },
};

/** A page of keys, each with its load its own cursor. */
function cut({ load }: LoadedGraph, keys: readonly string[], { first, after }: PageArguments) {
  const begin = after === null || after === undefined ? 0 : placeOf(after, load, keys) + 1;
  const items = keys.slice(begin, begin + first);
  const hasNextPage = begin + first < keys.length;
  const endCursor = `${load} ${items.at(-1)}`;
  return {
    items,
    totalCount: keys.length,
    pageInfo: { hasNextPage, hasPreviousPage: begin > 0, startCursor: null, endCursor },
  };
}

function placeOf(cursor: string, load: number, keys: readonly string[]): number {
  if (!cursor.startsWith(`${load} `)) refuse("after");
  return keys.indexOf(cursor.slice(`${load} `.length));
}

function refuse(argument: string): never {
  throw new GraphQLError(`${argument} is wrong`, {
    extensions: { code: "BAD_USER_INPUT", facts: { argument } },
  });
}
