import { z } from "zod";
import type { Database } from "../../neo4j/createDatabase.ts";
import { readCypher } from "../../neo4j/readCypher.ts";
import { runSchema } from "../../neo4j/runSchema.ts";
import { withStructure } from "../../neo4j/withStructure.ts";

const constrained = z.array(z.object({ type: z.string() }));

/** Makes ids unique among the relations of each type; types that have their constraint are left alone. */
export async function constrainRelations(database: Database, types: readonly string[]): Promise<void> {
  const text = readCypher("load/constrainRelation");
  const rows = await database.write((run) => run(readCypher("load/listConstrainedTypes")));
  const known = new Set(constrained.parse(rows).map(({ type }) => type));
  const missing = types.filter((type) => !known.has(type));
  await runSchema(
    database,
    missing.map((type) => [withStructure(text, { types: [type] })]),
  );
}
