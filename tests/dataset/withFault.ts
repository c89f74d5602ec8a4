import { cp, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A tiny dataset with something of everything and nothing wrong. */
export const validFolder = fileURLToPath(new URL("valid/", import.meta.url));

/** A folder for each fault: what differs from the valid one, and what the loader must say (`expected.txt`). */
export const faultsFolder = fileURLToPath(new URL("faults/", import.meta.url));

async function readLines(path: string): Promise<string[]> {
  const text = await readFile(path, "utf8");
  return text.split("\n").filter((line) => line !== "");
}

/** A copy of the valid folder below the system's own temporary one; remove it afterwards. */
async function copyValidFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "kelisim-dataset-"));
  await cp(validFolder, folder, { recursive: true });
  return folder;
}

/**
 * Runs `work` on a copy of the valid folder with the files of a fault laid over it. Files named in `removed.txt` are
 * taken out; a `dataset.json.txt` stands for `dataset.json`, whose faults no formatter may mend.
 */
export async function withFault<Result>(
  name: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await copyValidFolder();
  try {
    await cp(join(faultsFolder, name), folder, { recursive: true });
    const files = await readdir(folder);
    if (files.includes("removed.txt"))
      for (const file of await readLines(join(folder, "removed.txt"))) await rm(join(folder, file));
    if (files.includes("dataset.json.txt"))
      await rename(join(folder, "dataset.json.txt"), join(folder, "dataset.json"));
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
