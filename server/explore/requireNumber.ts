import { AppError } from "../graph/AppError.ts";
import type { GraphSnapshot } from "../graph/GraphSnapshot.ts";

/**
 * The number in a snapshot of an entity that is there.
 * @throws AppError `DATABASE_UNAVAILABLE` where it isn't in the snapshot: it has come since that was read.
 */
export function requireNumber({ entityNumbers }: Pick<GraphSnapshot, "entityNumbers">, id: string): number {
  const number = entityNumbers.get(id);
  if (number !== undefined) return number;
  const message = "The data changed while it was being read. Try again in a moment.";
  throw new AppError("DATABASE_UNAVAILABLE", message, { facts: { reason: "loading" } });
}
