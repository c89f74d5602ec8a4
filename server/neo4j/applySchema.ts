import { readdirSync } from "node:fs";
import type { Database } from "./createDatabase.ts";
import { readCypher } from "./readCypher.ts";

const schemaFolder = new URL("../../cypher/schema/", import.meta.url);

function readSchema(): string[] {
  return readdirSync(schemaFolder)
    .filter((name) => name.endsWith(".cypher"))
    .toSorted()
    .flatMap((name) => readCypher(`schema/${name.replace(/\.cypher$/u, "")}`).split(/;\s*(?:\n|$)/u))
    .filter((statement) => statement.trim() !== "");
}

/** Makes the constraints and indexes of `cypher/schema` that aren't there yet; none of them is replaced. */
export async function applySchema(database: Database): Promise<void> {
  await database.write(async (run) => {
    for (const statement of readSchema()) await run(statement);
  });
}
