import { GraphQLError } from "graphql";
import type { Entity } from "../../../../client/graph/Entity.ts";
import type { Graph } from "../../../../client/graph/Graph.ts";
import type { Relation } from "../../../../client/graph/Relation.ts";
import { findPaths, type PathsQuestion } from "./findPaths.ts";

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

const unanswered = {
  language: "EN",
  reading: "",
  values: [],
  citations: [],
  plan: null,
  cypher: "",
  query: "",
  chips: [],
};

/** The root value for the SDL over a graph: fields with arguments are functions, as graphql-js takes them. */
export function createRoot(graph: LoadedGraph) {
  const entityOf = (id: string) => {
    const entity = graph.entities.get(id);
    return entity === undefined ? null : toEntityValue(graph, entity);
  };
  const present = (ids: readonly string[]) => ids.filter((id) => graph.entities.has(id));
  return {
    entity: ({ id }: { id: string }) => entityOf(id),
    entities: ({ ids, ...page }: PageArguments & { readonly ids?: readonly string[] | null }) => {
      const keys = ids === null || ids === undefined ? [...graph.entities.keys()] : present(ids);
      const { items, ...rest } = cut(graph, keys, page);
      return { ...rest, edges: items.map((id) => ({ node: entityOf(id), cursor: id })) };
    },
    search: ({ text }: { text: string }) => {
      if (text === "bad") refuse("text");
      return [...graph.entities.values()].flatMap(({ id, names }) => {
        const matched = Object.values(names).find((name) => name.toLowerCase().includes(text.toLowerCase()));
        return matched === undefined ? [] : [{ entity: entityOf(id), score: 1, matched }];
      });
    },
    // Every relation stands for what was asked, the first of its ends for what answers.
    ask: ({ question, validAt }: { question: string; validAt?: string | null }) => {
      const relations = [...graph.relations.values()];
      const answers = question.startsWith("Who") ? relations.slice(0, 1) : [];
      return {
        ...unanswered,
        status: answers.length > 0 ? "ANSWERED" : "NOT_UNDERSTOOD",
        text: `Of ${question}${typeof validAt === "string" ? ` in ${validAt}` : ""}`,
        entities: answers.map(({ from }) => entityOf(from)),
        total: answers.length,
        subgraph: {
          entities: answers.flatMap(({ from, to }) => [entityOf(from), entityOf(to)]),
          relations: answers.map((relation) => toRelationValue(graph, relation)),
          truncated: false,
          total: 2,
        },
        alternatives: [{ question: "Who?", reading: "Who?" }],
      };
    },
    completions: ({ text }: { text: string }) => [
      { text: `${text} is`, added: "is", complete: false },
      { text: `${text} is there?`, added: "is there?", complete: true },
      { text: `${text} name`, added: "name", complete: true },
    ],
    relation: ({ id }: { id: string }) => {
      const relation = graph.relations.get(id);
      return relation === undefined ? null : toRelationValue(graph, relation);
    },
    relations: ({ ids }: { ids: string[] }) =>
      ids.flatMap((id) => {
        const relation = graph.relations.get(id);
        return relation === undefined ? [] : [toRelationValue(graph, relation)];
      }),
    paths: (question: PathsQuestion) => {
      const found = findPaths(graph, question);
      return {
        truncated: found.length > question.limit,
        paths: found.slice(0, question.limit).map(({ entities, relations }) => ({
          entities: entities.map(entityOf),
          relations: relations.map((relation) => toRelationValue(graph, relation)),
          length: relations.length,
          cost: relations.length,
        })),
      };
    },
    // The shortest way between the first two stands for the smallest piece, every relation for one that breaks.
    links: ({ ids, types }: { ids: string[]; types?: string[] | null }) => {
      const [from = "", to = ""] = ids;
      const [way] = findPaths(graph, { from, to, types, maxLength: 6, limit: 1, longer: false });
      return {
        entities: way?.entities.map(entityOf) ?? [],
        relations: way?.relations.map((relation) => toRelationValue(graph, relation)) ?? [],
        unlinked: ids.filter((id) => way?.entities.includes(id) !== true).map(entityOf),
      };
    },
    impact: ({ id }: { id: string }) => {
      const own = [...graph.relations.values()].filter(({ from, to }) => from === id || to === id);
      const others = own.map(({ from, to }) => (from === id ? to : from));
      return {
        entity: entityOf(id),
        disconnected: others.map(entityOf),
        broken: own.map((relation) => ({
          from: entityOf(relation.from),
          to: entityOf(relation.to),
          relation: toRelationValue(graph, relation),
          losses: ["CONNECTION"],
        })),
        explanation: `Without ${id}.`,
        disconnectedTotal: others.length,
        brokenTotal: own.length,
        truncated: false,
      };
    },
    founded: ({ agreement }: { agreement: string }) =>
      [...graph.relations.values()]
        .filter(({ from, type }) => from === agreement && type === "GOVERNS")
        .map((relation) => ({
          entity: entityOf(relation.to),
          effect: "CREATED",
          relation: toRelationValue(graph, relation),
        })),
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
      years: null,
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
    relationCounts: countSorts(graph, entity, own),
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

/** By type, direction and kind of the other end. */
function countSorts(graph: LoadedGraph, { id }: Entity, own: readonly Relation[]): object[] {
  const counts = new Map<string, { type: object; direction: string; kind: string; count: number }>();
  for (const { from, to, type } of own) {
    for (const direction of [...(from === id ? ["OUT"] : []), ...(to === id ? ["IN"] : [])]) {
      const kind = graph.entities.get(direction === "OUT" ? to : from)?.kind ?? "FIELD";
      const key = `${type} ${direction} ${kind}`;
      const before = counts.get(key)?.count ?? 0;
      counts.set(key, { type: toTypeValue(type), direction, kind, count: before + 1 });
    }
  }
  return [...counts.values()];
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
