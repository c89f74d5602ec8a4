import { z } from "zod";
import type { Source } from "../../graph/evidence.ts";
import { defineQuery } from "../../neo4j/defineQuery.ts";
import { text } from "../rows.ts";
import { toLanguage, languageCode } from "../toLanguage.ts";
import type { LookUpSources } from "./createLookUps.ts";
import { readKnown } from "./readKnown.ts";

const sourceRow = z.object({
  id: z.string(),
  title: z.string(),
  author: text,
  publisher: text,
  language: languageCode,
  date: text,
  address: text,
  licence: text,
  standing: z.enum(["published", "unknown"]),
});

const sourcesByIds = defineQuery<{ ids: readonly string[] }>()("queries/sourcesByIds", sourceRow);

/** Sources are few and every citation names one: they are kept as long as the datasets stay the same. */
export async function readSources(
  { database, versions }: LookUpSources,
  ids: readonly string[],
): Promise<(Source | null)[]> {
  const { sources } = await versions.current();
  return readKnown(sources, ids, async (missing) => {
    const rows = await database.read(sourcesByIds, { ids: missing });
    return rows.map((row) => ({ ...row, language: toLanguage(row.language) }));
  });
}
