import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { readTable } from "../../read/readTable.ts";
import type { PropertyValue } from "../../prepare/toProperties.ts";
import type { Writing } from "../Writing.ts";
import { forEachImportTable, type ImportTable, ITEM_SEPARATOR_CODE, toImportHeader } from "./importTables.ts";
import { toImportLine } from "./toImportLine.ts";

/** What Neo4j's import is told: its own words, files relative to the folder. */
export type ImportArguments = readonly string[];

/** Text is handed on in pieces of about this many characters. */
const PIECE = 65_536;
const ROWS_AT_ONCE = 1_000;

interface LineWriter {
  write(line: string): void;
  /** Whether enough waits to be handed on. */
  isFull(): boolean;
  flush(): Promise<void>;
  close(): Promise<void>;
}

function createLineWriter(path: string, header: string): LineWriter {
  const stream = createWriteStream(path);
  const done = finished(stream);
  done.catch(() => undefined);
  let waiting = [`${header}\n`];
  let length = 0;
  return {
    write(line) {
      waiting.push(line);
      length += line.length;
    },
    isFull: () => length >= PIECE,
    async flush() {
      const piece = waiting.join("");
      waiting = [];
      length = 0;
      if (!stream.write(piece)) await once(stream, "drain");
    },
    async close() {
      stream.end(waiting.join(""));
      await done;
    },
  };
}

type Source = Pick<Writing, "valid" | "problems" | "preparation" | "onRows">;

async function writeTable<Name extends string>(
  { valid, problems, preparation, onRows }: Source,
  folder: string,
  table: ImportTable<Name>,
): Promise<void> {
  const known = new Set(table.fields.map(({ property }) => property));
  const lines = createLineWriter(join(folder, table.file), toImportHeader(table));
  const { hanging } = table;
  const hangings = hanging && createLineWriter(join(folder, hanging.file), hanging.header);
  let rows = 0;
  for await (const { row } of readTable(valid.folder, table.table, problems)) {
    const parts = table.prepare(row, preparation);
    if (parts === undefined) continue;
    const { properties, head } = parts;
    for (const property in properties)
      if (!known.has(property)) throw new Error(`${table.file} has no column for ${property}.`);
    const values: (PropertyValue | undefined)[] = [...head];
    for (const { property } of table.fields) values.push(properties[property]);
    lines.write(toImportLine(values));
    if (hanging !== undefined) hangings?.write(toImportLine(hanging.toCells(properties)));
    if (lines.isFull()) await lines.flush();
    if (hangings?.isFull() === true) await hangings.flush();
    rows += 1;
    if (rows % ROWS_AT_ONCE === 0) onRows(ROWS_AT_ONCE);
  }
  onRows(rows % ROWS_AT_ONCE);
  await lines.close();
  await hangings?.close();
}

/** Marks the dataset as being loaded: what is imported is whole only when the rest has been written over Bolt. */
async function writeDatasetNode({ valid }: Source, folder: string): Promise<string> {
  const { id, version } = valid.manifest;
  const file = "dataset.csv";
  const header = ":LABEL,id:string,version:string,hash:string,state:string";
  const line = toImportLine(["Dataset", id, version, valid.fingerprint.hash, "loading"]);
  await writeFile(join(folder, file), `${header}\n${line}`);
  return file;
}

/**
 * Writes what may be large of a dataset – sources, passages, entities, claims, relations – as files for Neo4j's offline
 * import, with the same properties as over Bolt.
 * @returns what the import must be told
 */
export async function writeImportFiles(source: Source, folder: string): Promise<ImportArguments> {
  const files: string[] = [`--nodes=${await writeDatasetNode(source, folder)}`];
  await forEachImportTable(async (table) => {
    await writeTable(source, folder, table);
    files.push(`--${table.what}=${table.file}`);
    if (table.hanging !== undefined) files.push(`--relationships=${table.hanging.file}`);
  });
  return [
    ...files,
    "--id-type=string",
    "--multiline-fields=true",
    `--array-delimiter=${ITEM_SEPARATOR_CODE}`,
    "--bad-tolerance=0",
  ];
}
