import { splitList } from "../format/splitList.ts";
import { claims, entities, passages, relations, type Table } from "../format/tables.ts";
import { createProblems, DatasetError } from "../problems.ts";
import { type DatasetFolder, findTables } from "../read/findTables.ts";
import { readTable } from "../read/readTable.ts";

/** A passage and the ids of everything that rests on it. */
export interface CoveredPassage {
  readonly id: string;
  readonly source: string;
  readonly ordinal: number;
  readonly text: string;
  /** Marked as holding general remarks only: nothing has to rest on it. */
  readonly isGeneral: boolean;
  readonly entities: readonly string[];
  readonly relations: readonly string[];
  readonly claims: readonly string[];
}

/** What of the texts of a dataset is said in its graph. */
export interface Coverage {
  /** By source, in order. */
  readonly passages: readonly CoveredPassage[];
  /** Entities, relations and claims that rest on no passage. */
  readonly withoutCitation: readonly string[];
}

type Citations = ReadonlyMap<string, readonly string[]>;

async function readCitations(
  folder: DatasetFolder,
  table: Table<"id" | "citations">,
  withoutCitation: string[],
): Promise<Citations> {
  const byPassage = new Map<string, string[]>();
  for await (const { row } of readTable(folder, table, createProblems())) {
    const cited = splitList(row.citations);
    if (cited.length === 0) withoutCitation.push(row.id);
    for (const passage of cited) byPassage.set(passage, [...(byPassage.get(passage) ?? []), row.id]);
  }
  return byPassage;
}

/** Whether nothing rests on a passage although it is more than a general remark. */
export function isUncovered({ isGeneral, entities, relations, claims }: CoveredPassage): boolean {
  return !isGeneral && entities.length + relations.length + claims.length === 0;
}

/**
 * Reads which statements of a dataset rest on which of its passages. The folder should have been checked.
 * @throws DatasetError when there is no such folder
 */
export async function readCoverage(path: string): Promise<Coverage> {
  const problems = createProblems();
  const folder = await findTables(path, problems);
  if (folder === undefined) throw new DatasetError(path, problems);
  const withoutCitation: string[] = [];
  const ofEntities = await readCitations(folder, entities, withoutCitation);
  const ofRelations = await readCitations(folder, relations, withoutCitation);
  const ofClaims = await readCitations(folder, claims, withoutCitation);
  const covered: CoveredPassage[] = [];
  for await (const { row } of readTable(folder, passages, problems))
    covered.push({
      id: row.id,
      source: row.source,
      ordinal: Number(row.ordinal),
      text: row.text,
      isGeneral: row.remark === "general",
      entities: ofEntities.get(row.id) ?? [],
      relations: ofRelations.get(row.id) ?? [],
      claims: ofClaims.get(row.id) ?? [],
    });
  const order = (one: CoveredPassage, other: CoveredPassage) =>
    one.source.localeCompare(other.source) || one.ordinal - other.ordinal;
  return { passages: covered.toSorted(order), withoutCitation };
}
