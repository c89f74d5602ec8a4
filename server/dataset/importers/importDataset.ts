import { mkdir, readdir, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "../../graph/AppError.ts";
import { checkFolder } from "../checkFolder.ts";
import { createProgressMeter, type ReportProgress } from "../LoadProgress.ts";
import { MANIFEST_FILE } from "../read/findTables.ts";
import type { Manifest } from "../read/readManifest.ts";
import { createFolderWriter } from "./createFolderWriter.ts";
import { createImportReport, formatRemark, type Remark } from "./createImportReport.ts";
import type { Importer } from "./Importer.ts";

export interface ImportOptions {
  readonly importer: Importer;
  readonly path: string;
  /** The folder that is made. */
  readonly out: string;
  /** The id of the dataset; the importer's own where there is none. */
  readonly id?: string | undefined;
  readonly isAlone: boolean;
  readonly report: ReportProgress;
}

export interface ImportedDataset {
  readonly manifest: Manifest;
  /** The number of rows by table. */
  readonly rows: ReadonlyMap<string, number>;
  readonly remarks: readonly Remark[];
}

const REPORT_FILE = "import-report.txt";

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

async function expectFile(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (found === undefined)
    throw new AppError("BAD_USER_INPUT", `${path} is not there – name an existing file or folder.`);
}

/** Nothing of anybody's is ever written over. */
async function expectFree(out: string): Promise<void> {
  const names = await readdir(out).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  if (names.length > 0)
    throw new AppError(
      "BAD_USER_INPUT",
      `${out} is not empty – name a folder that isn't there yet, or empty it.`,
    );
}

async function writePart(part: string, options: ImportOptions): Promise<ImportedDataset> {
  const { importer, path, id = importer.toId(path), isAlone } = options;
  const report = createImportReport();
  const writer = createFolderWriter(part);
  const meter = createProgressMeter(options.report, { stage: "reading" });
  let records = 0;
  const manifest = await importer.write({
    path,
    id,
    writer,
    report,
    isAlone,
    onRecord: () => {
      records += 1;
      meter(records);
    },
  });
  const rows = await writer.close();
  const { remarks } = report;
  await writeFile(join(part, MANIFEST_FILE), `${JSON.stringify(manifest, undefined, 2)}\n`);
  await writeFile(join(part, REPORT_FILE), remarks.map((remark) => `${formatRemark(remark)}\n`).join(""));
  return { manifest, rows, remarks };
}

/**
 * Turns somebody else's files into a dataset's folder that `npm run load` accepts. The folder is there only when it is
 * whole and has been checked; what the report says stands in it too.
 * @throws AppError `BAD_USER_INPUT` when the files can't be read or the folder isn't empty
 */
export async function importDataset(options: ImportOptions): Promise<ImportedDataset> {
  const { path, out } = options;
  await expectFile(path);
  await expectFree(out);
  const part = `${out.replace(/[/\\]+$/u, "")}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  try {
    const imported = await writePart(part, options);
    await checkFolder(part, options.report);
    await rmdir(out).catch(() => undefined);
    await rename(part, out);
    return imported;
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}
