import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { onTestFinished } from "vitest";
import { z } from "zod";
import { formatRemark } from "../../../server/dataset/importers/createImportReport.ts";
import { importDataset } from "../../../server/dataset/importers/importDataset.ts";
import { importers } from "../../../server/dataset/importers/importers.ts";

const fixtures = fileURLToPath(new URL("./", import.meta.url));
const rowsSchema = z.array(z.record(z.string(), z.string()));

/** What an import made: the folder, its manifest, its remarks and the rows of its tables without their empty cells. */
export interface ImportedFixture {
  readonly folder: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly remarks: readonly string[];
  readonly rows: (table: string) => Promise<Record<string, string>[]>;
}

export interface FixtureOptions {
  readonly id?: string;
  readonly isAlone?: boolean;
}

async function readTableText(folder: string, table: string): Promise<string> {
  return readFile(join(folder, `${table}.csv`), "utf8").catch(async () =>
    gunzipSync(await readFile(join(folder, `${table}.csv.gz`))).toString("utf8"),
  );
}

/** Imports a file or folder, of this one where its path is relative; what is made is removed with the test. */
export async function importFixture(
  format: string,
  path: string,
  { id, isAlone = false }: FixtureOptions = {},
): Promise<ImportedFixture> {
  const importer = importers.find((candidate) => candidate.format === format);
  if (importer === undefined) throw new Error(`There is no importer of ${format}.`);
  const scratch = await mkdtemp(join(tmpdir(), "kelisim-import-"));
  onTestFinished(() => rm(scratch, { recursive: true, force: true }));
  const folder = join(scratch, "out");
  const { manifest, remarks } = await importDataset({
    importer,
    path: join(path.startsWith("/") ? "" : fixtures, path),
    out: folder,
    id,
    isAlone,
    report: () => undefined,
  });
  return {
    folder,
    manifest,
    remarks: remarks.map(formatRemark),
    async rows(table) {
      const rows = rowsSchema.parse(parse(await readTableText(folder, table), { columns: true }));
      return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== "")));
    },
  };
}
