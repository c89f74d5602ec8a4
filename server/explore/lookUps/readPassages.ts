import type { Passage } from "../../graph/evidence.ts";
import { defineQuery } from "../../neo4j/defineQuery.ts";
import { passageRow, type PassageRow } from "../rows.ts";
import type { LookUps, LookUpSources } from "./createLookUps.ts";
import { readKnown } from "./readKnown.ts";

const passagesByIds = defineQuery<{ ids: readonly string[] }>()("queries/passagesByIds", passageRow);

/** Gives passages their sources, which are nearly always known. A passage without a source isn't a citation. */
async function withSources(
  { sources }: Pick<LookUps, "sources">,
  rows: readonly PassageRow[],
): Promise<Passage[]> {
  const found = await Promise.all(rows.map(({ sourceId }) => sources.load(sourceId)));
  return rows.flatMap((row, place) => {
    const source = found[place];
    return source ? [{ ...row, source }] : [];
  });
}

/** The same passages are cited again and again: they are kept as long as the datasets stay the same. */
export async function readPassages(
  { database, versions, lookUps }: LookUpSources & { readonly lookUps: LookUps },
  ids: readonly string[],
): Promise<(Passage | null)[]> {
  const { passages } = await versions.current();
  return readKnown(passages, ids, async (missing) =>
    withSources(lookUps, await database.read(passagesByIds, { ids: missing })),
  );
}
