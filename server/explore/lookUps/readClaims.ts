import { z } from "zod";
import { type Claim, compareClaims } from "../../graph/evidence.ts";
import { groupBy } from "../../graph/groupBy.ts";
import type { Vocabulary } from "../../graph/Vocabulary.ts";
import { defineQuery } from "../../neo4j/defineQuery.ts";
import { text } from "../rows.ts";
import type { LookUpSources } from "./createLookUps.ts";

const claimRow = z.object({
  id: z.string(),
  entityId: z.string(),
  property: z.string(),
  value: text,
  valueEn: text,
  valueRu: text,
  valueKk: text,
  unit: text,
  comparator: z.enum(["=", "≈", "≥", "≤", ">", "<"]).nullable(),
  from: text,
  until: text,
  rank: z.enum(["preferred", "normal", "deprecated"]).nullable(),
  citations: z.array(z.string()).nullable(),
});

const claimsOfEntities = defineQuery<{ ids: readonly string[] }>()("queries/claimsOfEntities", claimRow);

const noLabels = { labelEn: null, labelRu: null, labelKk: null };

/** Words of the vocabulary take the place of their names. What isn't said is the ordinary: "exactly", "normal". */
function toClaim(row: z.infer<typeof claimRow>, { properties, units }: Vocabulary): Claim {
  return {
    ...row,
    property: properties.get(row.property) ?? { name: row.property, valueType: "text", ...noLabels },
    unit: row.unit === null ? null : (units.get(row.unit) ?? { name: row.unit, ...noLabels }),
    comparator: row.comparator ?? "=",
    rank: row.rank ?? "normal",
  };
}

/** The claims about each entity, in the order of `compareClaims`. */
export async function readClaims(
  { database, versions }: LookUpSources,
  ids: readonly string[],
): Promise<Claim[][]> {
  const [rows, vocabulary] = await Promise.all([
    database.read(claimsOfEntities, { ids }),
    versions.current().then((version) => version.vocabulary()),
  ]);
  const all = rows.map((row) => toClaim(row, vocabulary));
  const claims = groupBy(all, ({ entityId }) => entityId);
  return ids.map((id) => (claims.get(id) ?? []).toSorted(compareClaims));
}
