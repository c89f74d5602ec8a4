import { z } from "zod";
import { defineQuery, defineStructuredQuery, type Query } from "../../../neo4j/defineQuery.ts";
import { claims, entities, examples, passages, relations, sources, type Table } from "../../format/tables.ts";
import { quote } from "../../problems.ts";
import { type Line, readTable } from "../../read/readTable.ts";
import { fault } from "../checkedRows.ts";
import type { Meeting } from "./Meeting.ts";

interface Ids {
  readonly ids: readonly string[];
}

type OwnersQuery = Query<Ids, { readonly id: string; readonly dataset: string }>;

const owner = z.object({ id: z.string(), dataset: z.string() });
const findSourceOwners = defineQuery<Ids>()("load/findSourceOwners", owner);
const findPassageOwners = defineQuery<Ids>()("load/findPassageOwners", owner);
const findEntityOwners = defineQuery<Ids>()("load/findEntityOwners", owner);
const findClaimOwners = defineQuery<Ids>()("load/findClaimOwners", owner);
const findExampleOwners = defineQuery<Ids>()("load/findExampleOwners", owner);
const findRelationOwners = defineStructuredQuery<Ids>()("load/findRelationOwners", owner);

/** How many ids are asked about at once. */
const ASKED_AT_ONCE = 5_000;

async function ask(
  { database, valid, problems }: Meeting,
  query: OwnersQuery,
  lines: readonly Line<Table<"id">>[],
) {
  const owners = await database.read(query, { ids: lines.map(({ row }) => row.id) });
  const foreign = new Map(owners.map(({ id, dataset }) => [id, dataset]));
  for (const line of lines) {
    const dataset = foreign.get(line.row.id);
    if (dataset === undefined || dataset === valid.manifest.id) continue;
    const message = `id: ${quote(line.row.id)} belongs to the dataset ${dataset} – choose another id, or name it in same-as.csv if it is the same body`;
    fault({ problems }, line, message);
  }
}

/** @param toQuery the query that knows the owner of a row with this id */
async function checkTable<Name extends string>(
  meeting: Meeting,
  table: Table<Name | "id">,
  toQuery: (line: Line<Table<Name | "id">>) => OwnersQuery | undefined,
): Promise<void> {
  const waiting = new Map<OwnersQuery, Line<Table<"id">>[]>();
  for await (const line of readTable(meeting.valid.folder, table, meeting.problems)) {
    const query = toQuery(line);
    if (query === undefined) continue;
    const lines = waiting.get(query) ?? [];
    waiting.set(query, lines);
    lines.push({ file: line.file, line: line.line, row: { id: line.row.id } });
    if (lines.length < ASKED_AT_ONCE) continue;
    waiting.delete(query);
    await ask(meeting, query, lines);
  }
  for (const [query, lines] of waiting) await ask(meeting, query, lines);
}

/** An id that another dataset owns is a problem; entities that are joined to it are not meant. */
export async function checkOwners(meeting: Meeting): Promise<void> {
  const { joins } = meeting.valid;
  await checkTable(meeting, sources, () => findSourceOwners);
  await checkTable(meeting, passages, () => findPassageOwners);
  await checkTable(meeting, entities, ({ row }) => (joins.has(row.id) ? undefined : findEntityOwners));
  await checkTable(meeting, relations, ({ row }) => findRelationOwners({ types: [row.type] }));
  await checkTable(meeting, claims, () => findClaimOwners);
  await checkTable(meeting, examples, () => findExampleOwners);
}
