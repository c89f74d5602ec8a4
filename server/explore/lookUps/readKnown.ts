import type { BoundedCache } from "../../graph/BoundedCache.ts";

/**
 * Looks up in a cache first and reads only what isn't there; what is read is kept. In the order of the ids, null where
 * nothing is found.
 */
export async function readKnown<Item extends { readonly id: string }>(
  cache: BoundedCache<string, Item>,
  ids: readonly string[],
  read: (missing: readonly string[]) => Promise<readonly Item[]>,
): Promise<(Item | null)[]> {
  const found = new Map<string, Item>();
  const missing: string[] = [];
  for (const id of ids) {
    const item = cache.get(id);
    if (item === undefined) missing.push(id);
    else found.set(id, item);
  }
  if (missing.length > 0)
    for (const item of await read(missing)) {
      cache.set(item.id, item);
      found.set(item.id, item);
    }
  return ids.map((id) => found.get(id) ?? null);
}
