import type { Database } from "../../neo4j/createDatabase.ts";
import { readCypher } from "../../neo4j/readCypher.ts";
import { withStructure } from "../../neo4j/withStructure.ts";

/** Makes ids unique among the relations of each type; types that have their constraint keep it. */
export async function constrainRelations(database: Database, types: readonly string[]): Promise<void> {
  const text = readCypher("load/constrainRelation");
  await database.write(async (run) => {
    for (const type of types) await run(withStructure(text, { types: [type] }));
  });
}
