import { readdir } from "node:fs/promises";
import { tables } from "../format/tables.ts";
import type { Problems } from "../problems.ts";

/** A dataset's folder and which of its files holds which table, by the table's name. */
export interface DatasetFolder {
  readonly path: string;
  readonly files: ReadonlyMap<string, string>;
}

export const MANIFEST_FILE = "dataset.json";

const extension = /\.csv(?:\.gz)?$/u;
const known = new Set(tables.map(({ name }) => name));

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

function describeFile(file: string, files: ReadonlyMap<string, string>): string | undefined {
  const name = file.replace(extension, "");
  if (!known.has(name))
    return `no table of a dataset has this name – rename it to one of ${[...known].join(", ")}, or remove it`;
  const other = files.get(name);
  return other === undefined ? undefined : `the table is also in ${other} – keep one of the two files`;
}

/** Looks up the files of a folder; missing, doubled and unknown ones are problems. Undefined where there is no folder. */
export async function findTables(path: string, problems: Problems): Promise<DatasetFolder | undefined> {
  const files = new Map<string, string>();
  const names = await readdir(path).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (names === undefined) {
    problems.add({
      file: MANIFEST_FILE,
      line: 1,
      message: "the folder is not there – name an existing folder",
    });
    return undefined;
  }
  for (const file of names.filter((name) => extension.test(name)).toSorted()) {
    const message = describeFile(file, files);
    if (message === undefined) files.set(file.replace(extension, ""), file);
    else problems.add({ file, line: 1, message });
  }
  for (const { name, isOptional } of tables)
    if (!isOptional && !files.has(name))
      problems.addLoss(name, {
        file: `${name}.csv`,
        line: 1,
        message: "the file is missing – add it, with its header row",
      });
  return { path, files };
}
