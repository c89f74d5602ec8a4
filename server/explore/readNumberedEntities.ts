import type { Entity } from "../graph/Entity.ts";
import type { GraphSnapshot } from "../graph/GraphSnapshot.ts";
import type { ExploreContext } from "./ExploreContext.ts";

/** Entities by their numbers in a snapshot, in the order of the numbers given: one statement, none for none. */
export async function readNumberedEntities(
  { lookUps }: Pick<ExploreContext, "lookUps">,
  { entityIds }: Pick<GraphSnapshot, "entityIds">,
  numbers: readonly number[],
): Promise<Entity[]> {
  const found = await Promise.all(numbers.map((number) => lookUps.entities.load(entityIds[number] ?? "")));
  return found.filter((entity) => entity !== null);
}
