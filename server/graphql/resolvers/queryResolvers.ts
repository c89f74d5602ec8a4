import { changes } from "../../explore/changes.ts";
import { checkTypes } from "../../explore/checkTypes.ts";
import { common } from "../../explore/common.ts";
import { entityPage } from "../../explore/entityPage.ts";
import { founded } from "../../explore/founded.ts";
import { impact } from "../../explore/impact.ts";
import { links } from "../../explore/links.ts";
import { overview } from "../../explore/overview.ts";
import { paths } from "../../explore/paths.ts";
import { ranking } from "../../explore/ranking.ts";
import { requireEntity } from "../../explore/requireEntity.ts";
import { search } from "../../explore/search.ts";
import { subgraph } from "../../explore/subgraph.ts";
import { toLanguageCode } from "../../explore/toLanguage.ts";
import { checkCount, checkRange } from "../../graph/checkRange.ts";
import { ask } from "../../questions/ask.ts";
import { completions } from "../../questions/completions.ts";
import { selectEntities } from "../../questions/run/selectEntities.ts";
import type { EntityOrder, EntitySet } from "../../questions/Plan.ts";
import type { QueryResolvers, Resolvers } from "../generated/schema.ts";

/** Every relation type that a set or an order names. */
function listTypes({
  where,
  orderBy,
}: {
  where: EntitySet;
  orderBy?: EntityOrder | null | undefined;
}): string[] {
  const related = where.related ?? [];
  return [
    ...related.flatMap(({ by, to }) => [...by.map(({ type }) => type), ...listTypes({ where: to })]),
    ...(orderBy?.relations ?? []).map(({ type }) => type),
  ];
}

/*
 * Arguments with a default are null only where a client says so; then the default holds as well.
 */
const query: QueryResolvers = {
  entity: (_root, { id }, { lookUps }) => lookUps.entities.load(id),
  entities: (_root, { first, ...request }, context) =>
    entityPage(context, { ...request, first: first ?? 25 }),
  search: (_root, { text, kinds, language, first }, context) =>
    search(context, { text, kinds, language: language && toLanguageCode(language), first: first ?? 10 }),
  relation: (_root, { id }, { lookUps }) => lookUps.relations.load(id),
  async relations(_root, { ids }, { lookUps, limits }) {
    checkCount("ids", ids, { minimum: 1, maximum: limits.subgraphEntities });
    const relations = await Promise.all([...new Set(ids)].map((id) => lookUps.relations.load(id)));
    return relations.filter((relation) => relation !== null);
  },
  subgraph: (_root, { depth, limit, ...request }, context) =>
    subgraph(context, { ...request, depth: depth ?? 0, limit: limit ?? 500 }),
  paths: (_root, { maxLength, limit, weighted, longer, ...request }, context) =>
    paths(context, {
      ...request,
      maxLength: maxLength ?? 6,
      limit: limit ?? 20,
      weighted: weighted ?? false,
      longer: longer ?? false,
    }),
  common: (_root, request, context) => common(context, request),
  links: (_root, { maxLength, ...request }, context) =>
    links(context, { ...request, maxLength: maxLength ?? 6 }),
  impact: (_root, { limit, ...request }, context) => impact(context, { ...request, limit: limit ?? 500 }),
  founded: (_root, { agreement }, context) => founded(context, agreement),
  ranking: (_root, { first, ...request }, context) => ranking(context, { ...request, first: first ?? 10 }),
  changes: (_root, { limit, ...request }, context) => changes(context, { ...request, limit: limit ?? 500 }),
  overview: (_root, _arguments, context) => overview(context),
  async relationTypes(_root, _arguments, { versions }) {
    const { relationTypes } = await (await versions.current()).vocabulary();
    return [...relationTypes.values()];
  },
  async forms(_root, _arguments, { versions }) {
    return (await (await versions.current()).vocabulary()).forms;
  },
  source: (_root, { id }, { lookUps }) => lookUps.sources.load(id),
  ask: (_root, request, context) => ask(context, request),
  completions: (_root, { first, ...request }, context) =>
    completions(context, { ...request, first: first ?? 10 }),
  async select(_root, { where, orderBy, first }, context) {
    checkRange("first", first ?? 25, { minimum: 0, maximum: context.limits.pageSize });
    const vocabulary = await (await context.versions.current()).vocabulary();
    checkTypes(vocabulary, listTypes({ where, orderBy }));
    return selectEntities(context, where, { order: orderBy, limit: first ?? 25 });
  },
};

export const queryResolvers = {
  Query: query,
  Answer: { chips: ({ chips }) => chips() },
  EntityConnection: { totalCount: ({ totalCount }) => totalCount() },
  SearchHit: { entity: ({ id }, _arguments, context) => requireEntity(context, "entity", id) },
} satisfies Resolvers;
