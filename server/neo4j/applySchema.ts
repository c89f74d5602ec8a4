import { readdirSync } from "node:fs";
import type { Database } from "./createDatabase.ts";
import { readCypher } from "./readCypher.ts";
import { runSchema } from "./runSchema.ts";

const schemaFolder = new URL("../../cypher/schema/", import.meta.url);

/** The statements of each file: a file may drop what it makes anew, so their order counts, that of the files does not. */
function readSchema(): string[][] {
  return readdirSync(schemaFolder)
    .filter((name) => name.endsWith(".cypher"))
    .toSorted()
    .map((name) =>
      readCypher(`schema/${name.replace(/\.cypher$/u, "")}`)
        .split(/;\s*(?:\n|$)/u)
        .filter((statement) => statement.trim() !== ""),
    );
}

/** Makes the constraints and indexes of `cypher/schema` that aren't there yet; none of them is replaced. */
export async function applySchema(database: Database): Promise<void> {
  await runSchema(database, readSchema());
}
