import type { Answer } from "./Answer.ts";
import { mapAnswer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import { type FoundGraph, toGraph } from "./FoundGraph.ts";
import { FoundedDocument } from "./generated/graphql.ts";

/** What an agreement, or another entity, brought into being or changed, whenever that was. */
export async function fetchFounded(
  request: Request,
  id: string,
  signal: AbortSignal,
): Promise<Answer<FoundGraph>> {
  const answer = await request(FoundedDocument, { id }, signal);
  return mapAnswer(answer, ({ entity, founded }) => ({
    finding: {
      on: "founded",
      entity: id,
      foundings: founded.map((each) => ({
        entity: each.entity.id,
        effect: each.effect,
        relation: each.relation.id,
      })),
    },
    graph: toGraph(
      [...(entity === null ? [] : [entity]), ...founded.map((each) => each.entity)],
      founded.map(({ relation }) => relation),
    ),
  }));
}
