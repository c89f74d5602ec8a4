import { AppError } from "../graph/AppError.ts";
import { checkCount } from "../graph/checkRange.ts";
import { type DayWindow, toDayWindow } from "../graph/dayWindow.ts";
import type { Entity } from "../graph/Entity.ts";
import { defineStructuredQuery } from "../neo4j/defineQuery.ts";
import { checkTypes } from "./checkTypes.ts";
import type { ExploreContext } from "./ExploreContext.ts";
import { requireEntity } from "./requireEntity.ts";
import { entityRow } from "./rows.ts";

export interface CommonRequest {
  readonly ids: readonly string[];
  readonly types?: readonly string[] | null | undefined;
  readonly validAt?: string | null | undefined;
  /** Only what is related to all of them in the same way. */
  readonly alike?: boolean | null | undefined;
}

const commonNeighbours = defineStructuredQuery<
  DayWindow & { rarest: string; others: readonly string[]; limit: number; alike: boolean }
>()("queries/commonNeighbours", entityRow);

const MOST_IDS = 10;

/**
 * The entities that are related to each of several others, those with the fewest relations first: what few share tells
 * more than what everybody has.
 * @throws AppError `BAD_USER_INPUT`; `NOT_FOUND`; `LIMIT_EXCEEDED` where there are more than a list can hold.
 */
export async function common(context: ExploreContext, request: CommonRequest): Promise<Entity[]> {
  const { limits, versions, database } = context;
  const ids = [...new Set(request.ids)];
  checkCount("ids", ids, { minimum: 2, maximum: MOST_IDS });
  const window = toDayWindow(request.validAt);
  const types = checkTypes(await (await versions.current()).vocabulary(), request.types);

  const asked = await Promise.all(ids.map((id) => requireEntity(context, "ids", id)));
  const [rarest, ...others] = asked.toSorted((one, other) => one.degree - other.degree).map(({ id }) => id);
  const limit = limits.subgraphEntities;
  const parameters = {
    rarest: rarest ?? "",
    others,
    limit: limit + 1,
    alike: request.alike ?? false,
    ...window,
  };
  const entities = await database.read(commonNeighbours({ types }), parameters);
  if (entities.length <= limit) return entities;
  const message = `More than ${limit} entities are related to all of these. Ask for fewer \`types\`.`;
  throw new AppError("LIMIT_EXCEEDED", message, { facts: { what: "entities", limit } });
}
