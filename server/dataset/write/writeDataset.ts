import { AppError } from "../../graph/AppError.ts";
import { readFingerprint } from "../fingerprint.ts";
import { beginLoad, finishLoad } from "./datasetNode.ts";
import { deleteInBatches } from "./deleteInBatches.ts";
import { runStatement } from "./runStatement.ts";
import { writeExamples, writeTables } from "./writeTables.ts";
import { writeVocabulary } from "./writeVocabulary.ts";
import type { Writing } from "./Writing.ts";

/** What hangs on another thing goes first. */
const sweeps = ["sweepExamples", "sweepClaims", "sweepPassages", "sweepSources", "sweepEntities"];

/** What the folder doesn't hold leaves the graph. */
async function sweep(writing: Writing, words: readonly string[]): Promise<void> {
  for (const statement of sweeps) await deleteInBatches(writing, statement);
  await runStatement(writing, "sweepVocabulary", { ids: words });
}

/** @param ids entities whose relations come from several datasets */
async function count(writing: Writing, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await runStatement(writing, "countDegrees", { ids });
  await runStatement(writing, "countRelations");
}

async function expectSameFolder({ problems, valid }: Writing): Promise<void> {
  const { hash } = await readFingerprint(valid.folder);
  if (problems.count === 0 && hash === valid.fingerprint.hash) return;
  throw new AppError("BAD_USER_INPUT", "The folder changed while it was being loaded. Load it again.");
}

/**
 * Makes the graph hold exactly what the folder says. Between the first statement and the last the dataset's state is
 * `loading`; whatever stops it in between, running it again ends in the same graph.
 * @param joinedByOthers ids of our entities that other datasets speak of
 */
export async function writeDataset(writing: Writing, joinedByOthers: readonly string[]): Promise<void> {
  const { joins, isNew } = await beginLoad(writing);
  if (!isNew) await deleteInBatches(writing, "deleteRelations");
  const words = await writeVocabulary(writing);
  await writeTables(writing);
  if (!isNew) await sweep(writing, words);
  await count(writing, [...joins, ...joinedByOthers]);
  await expectSameFolder(writing);
  await finishLoad(writing);
}

/**
 * Adds to what an offline import has written all that it leaves out: words, examples, counts. Until then the dataset's
 * state is `loading`.
 */
export async function completeDataset(writing: Writing): Promise<void> {
  await beginLoad(writing);
  await writeVocabulary(writing);
  await writeExamples(writing);
  await count(writing, []);
  await expectSameFolder(writing);
  await finishLoad(writing);
}
