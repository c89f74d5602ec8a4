import { z } from "zod";
import { applySchema } from "../neo4j/applySchema.ts";
import type { Database } from "../neo4j/createDatabase.ts";
import { defineQuery } from "../neo4j/defineQuery.ts";
import { loadState } from "../neo4j/loadState.ts";
import type { ReportProgress } from "./LoadProgress.ts";
import { createWriting, type LoadedDataset, LONGEST_TRANSACTION_MS } from "./loadDataset.ts";
import type { ValidDataset } from "./validate/validateDataset.ts";
import { constrainRelations } from "./write/constrainRelations.ts";
import { writeImportFiles } from "./write/offline/writeImportFiles.ts";
import { completeDataset } from "./write/writeDataset.ts";

/** Fewer rows are loaded sooner over Bolt than Neo4j is stopped and started. */
const ROWS_WORTH_IT = 200_000;

const countNodes = defineQuery<Record<string, never>>()("load/countNodes", z.object({ count: z.number() }));

/** A load in two halves, between which Neo4j imports the files and is started. */
export interface OfflineLoad {
  /** Writes what is imported into a folder; gives what the import must be told. */
  readonly writeFiles: (folder: string) => Promise<readonly string[]>;
  /** Makes constraints and indexes and writes the rest. */
  readonly complete: (database: Database) => Promise<LoadedDataset>;
}

/**
 * Whether a database may be replaced by what a large dataset holds: there is nothing in it, or only what an interrupted
 * load of the same dataset left.
 * @param rowsWorthIt how many rows make a dataset large
 */
export async function canLoadOffline(
  database: Pick<Database, "read">,
  valid: ValidDataset,
  rowsWorthIt: number = ROWS_WORTH_IT,
): Promise<boolean> {
  if (valid.rowCount < rowsWorthIt || valid.joins.size > 0) return false;
  const states = await database.read(loadState, {});
  if (states.length > 0)
    return states.every(
      ({ id, state, format }) => id === valid.manifest.id && state === "loading" && format === null,
    );
  const [nodes] = await database.read(countNodes, {});
  return nodes?.count === 0;
}

/** Prepares a load of a database that {@link canLoadOffline}; the graph is the same as over Bolt. */
export function createOfflineLoad(valid: ValidDataset, report: ReportProgress): OfflineLoad {
  const writing = createWriting(valid, report);
  return {
    writeFiles: (folder) => writeImportFiles(writing, folder),
    async complete(database) {
      await applySchema(database);
      await constrainRelations(database, valid.relationTypes);
      await completeDataset({
        ...writing,
        transact: (work) => database.write(work, LONGEST_TRANSACTION_MS),
      });
      const { id, version } = valid.manifest;
      return { id, version, rows: valid.rowCount };
    },
  };
}
