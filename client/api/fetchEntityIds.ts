import type { Answer } from "./Answer.ts";
import { mapAnswer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import { EntitiesPageDocument } from "./generated/graphql.ts";

export interface EntityIds {
  readonly ids: readonly string[];
  /** How many entities there are in all. */
  readonly total: number;
}

/** The ids of all entities in a stable order, up to a limit, read page by page. */
export async function fetchEntityIds(
  request: Request,
  limit: number,
  signal: AbortSignal,
): Promise<Answer<EntityIds>> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: Answer<EntityIdsPage> = await fetchPage(request, after, signal);
    if (!answer.ok) return answer;
    ids.push(...answer.data.ids);
    after = answer.data.cursor;
    if (after === null || ids.length >= limit) {
      return { ok: true, data: { ids: ids.slice(0, limit), total: answer.data.total } };
    }
  }
}

interface EntityIdsPage extends EntityIds {
  readonly cursor: string | null;
}

async function fetchPage(
  request: Request,
  after: string | null,
  signal: AbortSignal,
): Promise<Answer<EntityIdsPage>> {
  const answer = await request(EntitiesPageDocument, { after }, signal);
  return mapAnswer(answer, ({ entities: { edges, pageInfo, totalCount } }) => ({
    ids: edges.map(({ node }) => node.id),
    cursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    total: totalCount,
  }));
}
