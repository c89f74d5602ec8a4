import type { Passage } from "../graph/Evidence.ts";
import type { Answer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import { EvidenceDocument, type EvidenceQuery } from "./generated/graphql.ts";
import { toPassage } from "./toPassage.ts";

/** As many relations with their passages as the server's limit for the cost of a query allows. */
export const mostProven = 1_000;

/** The passages on which relations rest, by the id of the relation; without those that aren't there. */
export async function fetchEvidence(
  request: Request,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Answer<ReadonlyMap<string, readonly Passage[]>>> {
  const evidence = new Map<string, readonly Passage[]>();
  for (let start = 0; start < ids.length; start += mostProven) {
    const part = ids.slice(start, start + mostProven);
    const answer: Answer<EvidenceQuery> = await request(EvidenceDocument, { ids: part }, signal);
    if (!answer.ok) return answer;
    for (const { id, citations } of answer.data.relations) evidence.set(id, citations.map(toPassage));
  }
  return { ok: true, data: evidence };
}
