import { AppError } from "../graph/AppError.ts";
import type { Entity } from "../graph/Entity.ts";
import type { ExploreContext } from "./ExploreContext.ts";

/**
 * The entity that a question is about. `argument` is the name of what its id came in.
 * @throws AppError `NOT_FOUND` where there is none, with the argument and the id.
 */
export async function requireEntity(
  { lookUps }: Pick<ExploreContext, "lookUps">,
  argument: string,
  id: string,
): Promise<Entity> {
  const entity = await lookUps.entities.load(id);
  if (entity !== null) return entity;
  const message = `\`${argument}\`: there is no entity with the id ${JSON.stringify(id)}.`;
  throw new AppError("NOT_FOUND", message, { facts: { argument, value: id } });
}
