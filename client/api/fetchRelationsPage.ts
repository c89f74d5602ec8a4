import type { Entity } from "../graph/Entity.ts";
import type { Kind } from "../graph/Kind.ts";
import type { PartialDate } from "../graph/PartialDate.ts";
import type { Direction, Relation } from "../graph/Relation.ts";
import type { Answer } from "./Answer.ts";
import { mapAnswer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import { RelationsPageDocument } from "./generated/graphql.ts";
import { toEntity } from "./toEntity.ts";
import { toRelation } from "./toRelation.ts";

export interface RelationsPage {
  readonly entity: Entity;
  readonly items: readonly { readonly relation: Relation; readonly other: Entity }[];
  /** Where the next page begins; null on the last. */
  readonly cursor: string | null;
  /** How many relations there are under the filter, on all pages. */
  readonly total: number;
}

export interface RelationsQuery {
  readonly id: string;
  readonly type?: string | undefined;
  readonly direction?: Direction | undefined;
  readonly kind?: Kind | undefined;
  /** Only relations that may hold at this date. */
  readonly validAt?: PartialDate | undefined;
  readonly after: string | null;
  /** How many: 25 unless it is said, 200 at most. */
  readonly first?: number;
}

export const largestPage = 200;
const usualPage = 25;

/** Relations of an entity, a page at a time, in a stable order; null where there is no such entity. */
export async function fetchRelationsPage(
  request: Request,
  { id, type, direction, kind, validAt, after, first = usualPage }: RelationsQuery,
  signal: AbortSignal,
): Promise<Answer<RelationsPage | null>> {
  const variables = {
    id,
    types: type === undefined ? null : [type],
    direction: direction ?? "BOTH",
    kinds: kind === undefined ? null : [kind],
    validAt: validAt ?? null,
    first,
    after,
  } as const;
  const answer = await request(RelationsPageDocument, variables, signal);
  return mapAnswer(answer, ({ entity }) => {
    if (entity === null) return null;
    const { edges, pageInfo, totalCount } = entity.relations;
    return {
      entity: toEntity(entity),
      items: edges.map(({ node, other }) => ({ relation: toRelation(node), other: toEntity(other) })),
      cursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      total: totalCount,
    };
  });
}
