import { randomUUID } from "node:crypto";
import { applySchema } from "../neo4j/applySchema.ts";
import type { Database } from "../neo4j/createDatabase.ts";
import { loadState } from "../neo4j/loadState.ts";
import { checkFolder } from "./checkFolder.ts";
import { createProgressMeter, type ReportProgress } from "./LoadProgress.ts";
import { createProblems } from "./problems.ts";
import { validateAgainstGraph } from "./validate/againstGraph/validateAgainstGraph.ts";
import type { ValidDataset } from "./validate/validateDataset.ts";
import { constrainRelations } from "./write/constrainRelations.ts";
import { writeDataset } from "./write/writeDataset.ts";
import type { Transact, Writing } from "./write/Writing.ts";

interface WriteOptions {
  readonly database: Database;
  readonly report: ReportProgress;
  /** Up to this many rows a load is one transaction, and readers see the old version until the new one is whole. */
  readonly rowsInOneTransaction?: number;
}

export interface LoadOptions extends WriteOptions {
  /** Path of a folder with the tables that `format/tables.ts` lists. */
  readonly folder: string;
}

/** What was loaded. */
export interface LoadedDataset {
  readonly id: string;
  readonly version: string;
  readonly rows: number;
}

/** More would take the local Neo4j more memory than it has for transactions. */
const ROWS_IN_ONE_TRANSACTION = 20_000;

/** Enough of a hash to tell two contents apart, and short enough to be stored inline with each node. */
const MARK_DIGITS = 12;

/** What an index of a large graph may take to be made. */
export const LONGEST_TRANSACTION_MS = 600_000;

export function createWriting(valid: ValidDataset, report: ReportProgress): Omit<Writing, "transact"> {
  const meter = createProgressMeter(report, { stage: "writing", totalRows: valid.rowCount });
  let rowsWritten = 0;
  return {
    run: randomUUID(),
    valid,
    problems: createProblems(),
    preparation: {
      dataset: valid.manifest.id,
      load: valid.fingerprint.hash.slice(0, MARK_DIGITS),
      degreeOf: valid.degreeOf,
      datedNamesOf: valid.datedNamesOf,
      joins: valid.joins,
    },
    onRows: (rows) => {
      rowsWritten += rows;
      meter(rowsWritten);
    },
  };
}

/**
 * Makes the graph hold exactly what a checked folder says. Interrupted at any point and run again it ends in the same
 * graph. A small dataset is written in one transaction; while a larger one is written its state is `loading`.
 * @throws DatasetError when it doesn't go together with what the graph holds; then nothing was written
 */
export async function loadCheckedDataset(valid: ValidDataset, options: WriteOptions): Promise<LoadedDataset> {
  const { database, report, rowsInOneTransaction = ROWS_IN_ONE_TRANSACTION } = options;
  const states = await database.read(loadState, {});
  const joinedByOthers = await validateAgainstGraph(database, valid, states);
  await applySchema(database);
  await constrainRelations(database, valid.relationTypes);
  const writing = createWriting(valid, report);
  const writeIn = (transact: Transact) => writeDataset({ ...writing, transact }, joinedByOthers);
  if (valid.rowCount <= rowsInOneTransaction)
    await database.write((run) => writeIn((work) => work(run)), LONGEST_TRANSACTION_MS);
  else await writeIn((work) => database.write(work, LONGEST_TRANSACTION_MS));
  const { id, version } = valid.manifest;
  return { id, version, rows: valid.rowCount };
}

/**
 * Checks a folder, then {@link loadCheckedDataset}.
 * @throws DatasetError when anything is wrong with the folder; then nothing was written
 */
export async function loadDataset(options: LoadOptions): Promise<LoadedDataset> {
  return loadCheckedDataset(await checkFolder(options.folder, options.report), options);
}
