import { checkRange } from "../graph/checkRange.ts";
import { type DayWindow, toDayWindow } from "../graph/dayWindow.ts";
import { digest } from "../graph/digest.ts";
import type { Entity } from "../graph/Entity.ts";
import type { Kind } from "../graph/kinds.ts";
import { checkTypes } from "./checkTypes.ts";
import { type Connection, positionAfter, toConnection } from "./Connection.ts";
import type { ExploreContext } from "./ExploreContext.ts";
import type { RelationOf } from "./lookUps/readRelationPages.ts";

export interface RelationsRequest {
  readonly types?: readonly string[] | null | undefined;
  readonly direction: "OUT" | "IN" | "BOTH";
  readonly kinds?: readonly Kind[] | null | undefined;
  readonly validAt?: string | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

export type RelationConnection = Connection<RelationOf>;

interface RelationList {
  readonly types: readonly string[] | null;
  readonly direction: RelationsRequest["direction"];
  readonly kinds: readonly Kind[] | null;
  readonly window: DayWindow;
}

/** Sums the counts of an expansion; a loop stands in both directions and is listed once. */
async function countRelations(
  { lookUps }: ExploreContext,
  entity: Entity,
  { types, direction, kinds, window }: RelationList,
): Promise<number> {
  const counts = await lookUps.relationCounts.load({ entityId: entity.id, window });
  return counts
    .filter(
      (row) =>
        (types === null || types.includes(row.type.name)) &&
        (direction === "BOTH" || row.direction === direction) &&
        (kinds === null || kinds.includes(row.kind)),
    )
    .reduce((sum, row) => {
      const isListedBefore = direction === "BOTH" && row.direction === "IN";
      return sum + row.count - (isListedBefore ? row.loops : 0);
    }, 0);
}

/**
 * A page of an entity's relations: those that lead from it, then those that lead to it, each as stored. The cursor is a
 * place in that order, so it belongs to the entity, the filters and the loaded data, and is refused anywhere else.
 * @throws AppError `BAD_USER_INPUT`
 */
export async function relationsOf(
  context: ExploreContext,
  entity: Entity,
  request: RelationsRequest,
): Promise<RelationConnection> {
  const { direction, kinds = null, first } = request;
  checkRange("first", first, { minimum: 0, maximum: context.limits.pageSize });
  const window = toDayWindow(request.validAt);
  const version = await context.versions.current();
  const types = checkTypes(await version.vocabulary(), request.types);
  const list: RelationList = { types, direction, kinds, window };
  const listKey = JSON.stringify(list);
  const name = digest(`${version.stamp} ${entity.id} ${listKey}`);
  const skip = Number(positionAfter(name, request.after, "0"));
  const page = await context.lookUps.relationPages.load({
    entity,
    filter: { ...list, skip, limit: first + 1 },
    key: `${skip} ${first} ${listKey}`,
  });
  return toConnection(page, {
    list: name,
    first,
    hasPreviousPage: skip > 0,
    positionOf: (_edge, place) => String(skip + place + 1),
    totalCount: () => countRelations(context, entity, list),
  });
}
