import type { Answer } from "../../api/Answer.ts";
import type { Request } from "../../api/createRequest.ts";
import { fetchRelationsPage } from "../../api/fetchRelationsPage.ts";
import type { RelationsPage, RelationsQuery } from "../../api/fetchRelationsPage.ts";

export interface NextPage {
  readonly answer: Answer<RelationsPage | null>;
  /** Whether this is the first page. */
  readonly isFirst: boolean;
}

/**
 * The page after the query's cursor; the first page where there is none, or where the server refuses the cursor
 * because other data have been loaded since.
 */
export async function fetchNextPage(
  request: Request,
  query: RelationsQuery,
  signal: AbortSignal,
): Promise<NextPage> {
  const answer = await fetchRelationsPage(request, query, signal);
  const isRefused = !answer.ok && answer.fault.code === "BAD_USER_INPUT" && query.after !== null;
  if (!isRefused) return { answer, isFirst: query.after === null };
  return { answer: await fetchRelationsPage(request, { ...query, after: null }, signal), isFirst: true };
}
