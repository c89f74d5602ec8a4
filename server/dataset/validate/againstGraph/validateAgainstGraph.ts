import type { Database } from "../../../neo4j/createDatabase.ts";
import type { LoadState } from "../../../neo4j/loadState.ts";
import { createProblems, DatasetError } from "../../problems.ts";
import type { ValidDataset } from "../validateDataset.ts";
import { checkJoins } from "./checkJoins.ts";
import { checkOwners } from "./checkOwners.ts";
import { checkSharedWords } from "./checkSharedWords.ts";
import type { Meeting } from "./Meeting.ts";

/**
 * Checks what only the graph can tell: ids that other datasets own, joins, words that others decide.
 * @returns the ids of our entities that other datasets join
 * @throws DatasetError listing every problem; nothing has been written
 */
export async function validateAgainstGraph(
  database: Pick<Database, "read">,
  valid: ValidDataset,
  states: readonly LoadState[],
): Promise<string[]> {
  const others = states.filter(({ id }) => id !== valid.manifest.id);
  if (others.length === 0 && valid.joins.size === 0) return [];
  const meeting: Meeting = { database, valid, others, problems: createProblems() };
  await checkSharedWords(meeting);
  const joinedByOthers = await checkJoins(meeting);
  await checkOwners(meeting);
  if (meeting.problems.count > 0) throw new DatasetError(valid.folder.path, meeting.problems);
  return joinedByOthers;
}
