import type { Passage } from "../../graph/evidence.ts";
import type { RequestContext } from "../../context.ts";

/** The passages that something rests on, in the order in which it names them. */
export async function lookUpPassages(
  { citations }: { readonly citations: readonly string[] | null },
  { lookUps }: RequestContext,
): Promise<Passage[]> {
  const passages = await Promise.all((citations ?? []).map((id) => lookUps.passages.load(id)));
  return passages.filter((passage) => passage !== null);
}
