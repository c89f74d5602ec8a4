import type { Entity } from "../graph/Entity.ts";
import type { Language } from "../graph/Language.ts";
import type { Answer } from "./Answer.ts";
import { mapAnswer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import { SearchDocument } from "./generated/graphql.ts";
import { toApiLanguage } from "./languageCodes.ts";
import { toEntity } from "./toEntity.ts";

export interface FoundEntity {
  readonly entity: Entity;
  /** The name that fits. */
  readonly matched: string;
}

/** Entities by name in any language and script, best first. The text is 1 to 200 characters long. */
export async function searchEntities(
  request: Request,
  search: { readonly text: string; readonly language: Language },
  signal: AbortSignal,
): Promise<Answer<readonly FoundEntity[]>> {
  const variables = { text: search.text, language: toApiLanguage(search.language) };
  const answer = await request(SearchDocument, variables, signal);
  return mapAnswer(answer, (data) =>
    data.search.map(({ matched, entity }) => ({ matched, entity: toEntity(entity) })),
  );
}
