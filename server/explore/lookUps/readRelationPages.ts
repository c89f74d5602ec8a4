import { z } from "zod";
import type { DayWindow } from "../../graph/dayWindow.ts";
import type { Entity } from "../../graph/Entity.ts";
import { groupBy } from "../../graph/groupBy.ts";
import type { Kind } from "../../graph/kinds.ts";
import type { Relation } from "../../graph/Relation.ts";
import type { Vocabulary } from "../../graph/Vocabulary.ts";
import { defineStructuredQuery } from "../../neo4j/defineQuery.ts";
import { entityRow, relationRow, text } from "../rows.ts";
import { toRelation } from "../toRelation.ts";
import type { LookUpSources } from "./createLookUps.ts";

/** Which relations of an entity are wanted, and which page of them. */
export interface PageFilter {
  readonly types: readonly string[] | null;
  readonly direction: "OUT" | "IN" | "BOTH";
  readonly kinds: readonly Kind[] | null;
  readonly window: DayWindow;
  readonly skip: number;
  readonly limit: number;
}

export interface PageRequest {
  readonly entity: Entity;
  readonly filter: PageFilter;
  /** The same for equal filters. */
  readonly key: string;
}

/** A relation with the end that isn't the entity asked about. */
export interface RelationOf {
  readonly node: Relation;
  readonly other: Entity;
}

export type RelationPage = readonly RelationOf[];

/** The columns of the other end with those of the relation: the row is the other end. */
const pageRow = entityRow.extend({
  aroundId: z.string(),
  direction: z.enum(["OUT", "IN"]),
  relationId: z.string(),
  type: z.string(),
  relationBegin: text,
  relationEnd: text,
  basis: relationRow.shape.basis,
  rule: text,
  qualifiers: relationRow.shape.qualifiers,
  relationCitations: relationRow.shape.citations,
});

const relationPages = defineStructuredQuery<
  Omit<PageFilter, "types" | "window"> & { ids: readonly string[] } & DayWindow
>()("queries/relationPages", pageRow);

function toRelationOf(other: z.infer<typeof pageRow>, entity: Entity, vocabulary: Vocabulary): RelationOf {
  const [from, to] = other.direction === "OUT" ? [entity, other] : [other, entity];
  const row = {
    id: other.relationId,
    type: other.type,
    fromId: from.id,
    toId: to.id,
    begin: other.relationBegin,
    end: other.relationEnd,
    basis: other.basis,
    rule: other.rule,
    qualifiers: other.qualifiers,
    citations: other.relationCitations,
  };
  return { node: { ...toRelation(row, vocabulary), from, to }, other };
}

/** The same page for each entity of a group, in one statement. */
async function readGroup(
  { database, versions }: LookUpSources,
  group: readonly [PageRequest, ...PageRequest[]],
): Promise<[PageRequest, RelationPage][]> {
  const { types, window, direction, kinds, skip, limit } = group[0].filter;
  const ids = group.map(({ entity }) => entity.id);
  const parameters = { ids, direction, kinds, skip, limit, ...window };
  const rows = await database.read(relationPages({ types }), parameters);
  const vocabulary = await (await versions.current()).vocabulary();
  const pages = groupBy(rows, ({ aroundId }) => aroundId);
  return group.map((request) => {
    const page = pages.get(request.entity.id) ?? [];
    return [request, page.map((row) => toRelationOf(row, request.entity, vocabulary))];
  });
}

/** Pages of relations of many entities: one statement for all that ask for the same page by the same filters. */
export async function readRelationPages(
  sources: LookUpSources,
  requests: readonly PageRequest[],
): Promise<RelationPage[]> {
  const groups = [...groupBy(requests, ({ key }) => key).values()];
  const parts = await Promise.all(groups.map((group) => readGroup(sources, group)));
  const pages = new Map(parts.flat());
  return requests.map((request) => pages.get(request) ?? []);
}
