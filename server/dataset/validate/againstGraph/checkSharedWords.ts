import { z } from "zod";
import { defineQuery } from "../../../neo4j/defineQuery.ts";
import { properties, relationTypes } from "../../format/tables.ts";
import { readTable } from "../../read/readTable.ts";
import { fault } from "../checkedRows.ts";
import type { Meeting } from "./Meeting.ts";

const findForeignVocabulary = defineQuery<{ dataset: string }>()(
  "load/findForeignVocabulary",
  z.object({
    id: z.string(),
    dataset: z.string(),
    superior: z.string().nullable(),
    valueType: z.string().nullable(),
  }),
);

/**
 * A word that another dataset decides may be said differently here, and weigh differently (the other's weight counts),
 * but it can't mean the contrary: the other end superior, or values of another type.
 */
export async function checkSharedWords({ database, valid, problems }: Meeting): Promise<void> {
  const rows = await database.read(findForeignVocabulary, { dataset: valid.manifest.id });
  const byId = new Map(rows.map((row) => [row.id, row]));
  for await (const line of readTable(valid.folder, relationTypes, problems)) {
    const { type, superior } = line.row;
    const other = byId.get(`relation-type:${type}`);
    if (other !== undefined && superior !== "" && other.superior !== null && superior !== other.superior)
      fault(
        { problems },
        line,
        `superior: ${other.superior} in the dataset ${other.dataset}, which shares ${type} – write the same, or choose another type`,
      );
  }
  for await (const line of readTable(valid.folder, properties, problems)) {
    const { property, value_type: valueType } = line.row;
    const other = byId.get(`property:${property}`);
    if (other !== undefined && other.valueType !== valueType)
      fault(
        { problems },
        line,
        `value_type: ${other.valueType ?? "another"} in the dataset ${other.dataset}, which shares ${property} – write the same, or choose another property`,
      );
  }
}
