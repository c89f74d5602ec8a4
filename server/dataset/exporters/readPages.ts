import type { Database } from "../../neo4j/createDatabase.ts";
import {
  type Days,
  exportClaims,
  exportEntities,
  exportEntitiesById,
  exportEntityIds,
  exportPassages,
  exportPassagesById,
  exportRelationHandles,
  exportRelations,
  exportSources,
} from "./exportQueries.ts";
import { listOf, type Properties, requiredTextOf } from "./Properties.ts";

/** Rows that are in memory at a time. */
const PAGE_SIZE = 1_000;

/** What to read: everything, or a view of it. */
export interface GraphSelection {
  /** Only these entities and what is between them; all where absent. */
  readonly ids?: readonly string[] | undefined;
  /** Only relations of these types. */
  readonly types?: readonly string[] | undefined;
  /** Only entities and relations that may hold then. */
  readonly days: Days;
  /** Whether it is everything without exception. */
  readonly isWhole: boolean;
}

export interface EntityRow {
  readonly properties: Properties;
  readonly labels: readonly string[];
}

export type Pages<Row> = AsyncGenerator<readonly Row[], void, undefined>;
export type Reading = Pick<Database, "read">;

export function* chunk<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += PAGE_SIZE) yield items.slice(start, start + PAGE_SIZE);
}

/** Pages through something that is ordered by a key, until a page isn't full. */
async function* pageThrough<Row, Key>(
  first: Key,
  readPage: (after: Key) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): Pages<Row> {
  for (let after = first; ;) {
    const rows = await readPage(after);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE_SIZE) return;
    after = keyOf(last);
  }
}

export const propertiesOf = (rows: readonly { readonly properties: Properties }[]) =>
  rows.map(({ properties }) => properties);
export const idOf = (properties: Properties) => requiredTextOf(properties, "id");

async function* readEntityIds(database: Reading, ids: readonly string[] | undefined): Pages<string> {
  if (ids !== undefined) yield* chunk(ids);
  else {
    const readPage = (after: string) => database.read(exportEntityIds, { after, limit: PAGE_SIZE });
    for await (const rows of pageThrough("", readPage, ({ id }) => id)) yield rows.map(({ id }) => id);
  }
}

export async function* readEntities(database: Reading, { ids, days }: GraphSelection): Pages<EntityRow> {
  if (ids === undefined) {
    const readPage = (after: string) => database.read(exportEntities, { after, limit: PAGE_SIZE, ...days });
    yield* pageThrough("", readPage, ({ properties }) => idOf(properties));
  } else for (const part of chunk(ids)) yield await database.read(exportEntitiesById, { ids: part, ...days });
}

export async function* readRelations(
  database: Reading,
  { ids, types, days }: GraphSelection,
): Pages<Properties> {
  for await (const from of readEntityIds(database, ids)) {
    const rows = await database.read(exportRelationHandles, {
      from,
      ids: ids ?? null,
      types: types ?? null,
      ...days,
    });
    for (const part of chunk(rows))
      yield propertiesOf(await database.read(exportRelations, { handles: part.map(({ handle }) => handle) }));
  }
}

export async function* readClaims(database: Reading, { ids, days }: GraphSelection): Pages<Properties> {
  for await (const part of readEntityIds(database, ids))
    yield propertiesOf(await database.read(exportClaims, { ids: part, ...days }));
}

export async function* readAllSources(database: Reading): Pages<Properties> {
  const readPage = async (after: string) =>
    propertiesOf(await database.read(exportSources, { after, limit: PAGE_SIZE }));
  yield* pageThrough("", readPage, idOf);
}

export async function* readPassagesOf(database: Reading, source: string): Pages<Properties> {
  const readPage = async (after: number) =>
    propertiesOf(await database.read(exportPassages, { source, after, limit: PAGE_SIZE }));
  yield* pageThrough(0, readPage, (passage) => Number(requiredTextOf(passage, "ordinal")));
}

export async function* readAllPassages(database: Reading): Pages<Properties> {
  for await (const sources of readAllSources(database))
    for (const source of sources) yield* readPassagesOf(database, idOf(source));
}

/** The passages on which a view rests, in the order of sources. */
export async function readCited(
  database: Reading,
  selection: GraphSelection,
): Promise<readonly Properties[]> {
  const cited = new Set<string>();
  const note = (properties: Properties) => listOf(properties, "citations").forEach((id) => cited.add(id));
  for await (const page of readEntities(database, selection)) propertiesOf(page).forEach(note);
  for await (const page of readRelations(database, selection)) page.forEach(note);
  for await (const page of readClaims(database, selection)) page.forEach(note);
  const rows = await database.read(exportPassagesById, { ids: [...cited] });
  return propertiesOf(rows);
}
