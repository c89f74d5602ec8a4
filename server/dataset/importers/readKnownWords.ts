import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { kindsAndForms, properties, relationTypes, type Row, type Table } from "../format/tables.ts";
import { createProblems, formatProblems } from "../problems.ts";
import type { DatasetFolder } from "../read/findTables.ts";
import { readTable } from "../read/readTable.ts";

/** Rows of vocabularies that importers may use, by what they name. */
export interface KnownWords {
  readonly relationTypes: ReadonlyMap<string, Row<typeof relationTypes>>;
  /** By `KIND` and `KIND form`. */
  readonly kindsAndForms: ReadonlyMap<string, Row<typeof kindsAndForms>>;
  readonly properties: ReadonlyMap<string, Row<typeof properties>>;
}

/**
 * Words for importers alone, then those of the built-in dataset, so that two datasets say the same of a word whichever is
 * loaded first. The built-in one decides where both have a word.
 */
const folders = ["vocabulary", "standardization"].map((name) =>
  fileURLToPath(new URL(`../../../data/${name}/`, import.meta.url)),
);

async function openFolder(path: string): Promise<DatasetFolder> {
  const names = await readdir(path);
  const tables = names.filter((name) => name.endsWith(".csv"));
  return { path, files: new Map(tables.map((name) => [name.slice(0, -".csv".length), name])) };
}

async function readRows<Name extends string>(
  table: Table<Name>,
  toName: (row: Row<Table<Name>>) => string,
): Promise<ReadonlyMap<string, Row<Table<Name>>>> {
  const rows = new Map<string, Row<Table<Name>>>();
  const problems = createProblems();
  for (const path of folders)
    for await (const { row } of readTable(await openFolder(path), table, problems))
      rows.set(toName(row), row);
  if (problems.count > 0)
    throw new Error(`The vocabularies of data/ can't be read: ${formatProblems(problems)}`);
  return rows;
}

/** The name of a kind, or of a form of it. */
export function toFormName(kind: string, form: string): string {
  return form === "" ? kind : `${kind} ${form}`;
}

/** Reads `data/vocabulary` and the words of the built-in dataset. */
export async function readKnownWords(): Promise<KnownWords> {
  return {
    relationTypes: await readRows(relationTypes, ({ type }) => type),
    kindsAndForms: await readRows(kindsAndForms, ({ kind, form }) => toFormName(kind, form)),
    properties: await readRows(properties, ({ property }) => property),
  };
}
