import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip, type Gzip } from "node:zlib";
import { stringify } from "csv-stringify/sync";
import { type Table, tables } from "../format/tables.ts";

/** The cells of a row by column; those that aren't named are empty. */
export type Cells<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** Writes the tables of a dataset's folder. */
export interface FolderWriter {
  /** Adds a row; resolves when the next one may come. */
  add<Name extends string>(table: Table<Name>, cells: Cells<Name>): Promise<void>;
  /** Completes all tables, those without rows too; gives the number of rows by table. */
  close(): Promise<ReadonlyMap<string, number>>;
}

/** Up to this many rows a table is a plain file, which a spreadsheet opens; a larger one is compressed. */
const PLAIN_ROWS = 5_000;
/** How many rows are turned into text at once. */
const ROWS_AT_ONCE = 500;

interface Compressed {
  readonly stream: Gzip;
  readonly written: Promise<void>;
}

interface TableWriter {
  add(cells: readonly string[]): Promise<void>;
  close(): Promise<number>;
}

function openCompressed(path: string): Compressed {
  const stream = createGzip({ level: 3 });
  const written = pipeline(stream, createWriteStream(path));
  // Whoever writes or closes next is told; meanwhile it must not count as an unhandled rejection.
  written.catch(() => undefined);
  return { stream, written };
}

function createTableWriter(path: string, columns: readonly string[]): TableWriter {
  let waiting: (readonly string[])[] = [columns];
  let plain = "";
  let compressed: Compressed | undefined;
  let rows = 0;

  async function flush(): Promise<void> {
    const lines = stringify(waiting.map((cells) => [...cells]));
    waiting = [];
    if (compressed === undefined && rows <= PLAIN_ROWS) {
      plain += lines;
      return;
    }
    compressed ??= openCompressed(`${path}.csv.gz`);
    const text = plain + lines;
    plain = "";
    if (!compressed.stream.write(text)) await once(compressed.stream, "drain");
  }

  return {
    async add(cells) {
      waiting.push(cells);
      rows += 1;
      if (waiting.length >= ROWS_AT_ONCE) await flush();
    },
    async close() {
      if (waiting.length > 0) await flush();
      if (compressed === undefined) await writeFile(`${path}.csv`, plain);
      else {
        compressed.stream.end();
        await compressed.written;
      }
      return rows;
    },
  };
}

/** @param folder an empty folder; memory stays the same however much is written to it */
export function createFolderWriter(folder: string): FolderWriter {
  const writers = new Map<Table, TableWriter>();
  function writerOf(table: Table): TableWriter {
    const known = writers.get(table);
    if (known !== undefined) return known;
    const writer = createTableWriter(join(folder, table.name), Object.keys(table.columns));
    writers.set(table, writer);
    return writer;
  }
  return {
    add(table: Table, cells: Cells<string>) {
      return writerOf(table).add(Object.keys(table.columns).map((name) => cells[name] ?? ""));
    },
    async close() {
      for (const table of tables) if (!table.isOptional) writerOf(table);
      const counts = new Map<string, number>();
      for (const [{ name }, writer] of writers) counts.set(name, await writer.close());
      return counts;
    },
  };
}
