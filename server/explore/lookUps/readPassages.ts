import type { Passage } from "../../graph/evidence.ts";
import { defineQuery } from "../../neo4j/defineQuery.ts";
import { passageRow, type PassageRow } from "../rows.ts";
import type { LookUps, LookUpSources } from "./createLookUps.ts";
import { inOrder } from "./inOrder.ts";

const passagesByIds = defineQuery<{ ids: readonly string[] }>()("queries/passagesByIds", passageRow);

/** Gives passages their sources, which are nearly always known. A passage without a source isn't a citation. */
export async function withSources(
  { sources }: Pick<LookUps, "sources">,
  rows: readonly PassageRow[],
): Promise<Passage[]> {
  const found = await Promise.all(rows.map(({ sourceId }) => sources.load(sourceId)));
  return rows.flatMap((row, place) => {
    const source = found[place];
    return source ? [{ ...row, source }] : [];
  });
}

export async function readPassages(
  { database, lookUps }: LookUpSources & { readonly lookUps: LookUps },
  ids: readonly string[],
): Promise<(Passage | null)[]> {
  const rows = await database.read(passagesByIds, { ids });
  return inOrder(ids, await withSources(lookUps, rows));
}
