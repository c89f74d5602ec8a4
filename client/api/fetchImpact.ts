import type { PartialDate } from "../graph/PartialDate.ts";
import type { Answer } from "./Answer.ts";
import { mapAnswer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import { type FoundGraph, toGraph } from "./FoundGraph.ts";
import { ImpactDocument } from "./generated/graphql.ts";

export interface ImpactQuery {
  readonly id: string;
  readonly date: PartialDate | null;
}

/** What falls apart without an entity: 200 entities and 200 relations at most. */
export async function fetchImpact(
  request: Request,
  { id, date }: ImpactQuery,
  signal: AbortSignal,
): Promise<Answer<FoundGraph>> {
  const answer = await request(ImpactDocument, { id, validAt: date }, signal);
  return mapAnswer(answer, ({ impact }) => {
    const { entity, disconnected, broken, disconnectedTotal, brokenTotal, truncated } = impact;
    return {
      finding: {
        on: "impact",
        entity: entity.id,
        disconnected: disconnected.map((each) => each.id),
        broken: broken.map(({ relation, losses }) => ({ relation: relation.id, losses })),
        losers: broken.map(({ from, to }) => (from.id === entity.id ? to.id : from.id)),
        disconnectedTotal,
        brokenTotal,
        truncated,
        explanations: {
          kk: impact.explanationKk,
          ru: impact.explanationRu,
          en: impact.explanationEn,
        },
      },
      graph: toGraph(
        [entity, ...disconnected, ...broken.flatMap(({ from, to }) => [from, to])],
        broken.map(({ relation }) => relation),
      ),
    };
  });
}
