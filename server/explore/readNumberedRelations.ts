import { at, type GraphSnapshot } from "../graph/GraphSnapshot.ts";
import type { Relation } from "../graph/Relation.ts";
import type { ExploreContext } from "./ExploreContext.ts";
import { readRelations } from "./lookUps/readRelations.ts";

/** Relations by their numbers in a snapshot, in the order of the numbers given: one statement, none for none. */
export async function readNumberedRelations(
  context: ExploreContext,
  snapshot: GraphSnapshot,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Relation>> {
  if (numbers.length === 0) return new Map();
  const types = [...new Set(numbers.map((number) => at(snapshot.types, number)))].toSorted((a, b) => a - b);
  const ids = numbers.map((number) => snapshot.relationIds[number] ?? "");
  const names = types.map((type) => snapshot.typeNames[type] ?? "");
  const relations = await readRelations(context, ids, names);
  const found = new Map<number, Relation>();
  for (const [place, number] of numbers.entries()) {
    const relation = relations[place];
    if (relation) found.set(number, relation);
  }
  return found;
}
