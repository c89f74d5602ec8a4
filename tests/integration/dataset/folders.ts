import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { validFolder } from "../../dataset/withFault.ts";

/** Texts of a file of a dataset, each with what is to stand there instead. */
export type Edits = Readonly<Record<string, readonly (readonly [text: string, instead: string])[]>>;

const folders: string[] = [];

/** Removes all copies after the file's tests. */
export function removeCopiesAfterwards(): void {
  afterAll(async () => {
    await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
  });
}

/** A folder that is removed after the file's tests. */
export async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "kelisim-dataset-"));
  folders.push(folder);
  return folder;
}

/** A copy of a dataset (of the tiny valid one where none is named), edited.
 * @throws where a text that is to be replaced isn't there */
export async function copyFolder(edits: Edits, from: string = validFolder): Promise<string> {
  const folder = await createFolder();
  await cp(from, folder, { recursive: true });
  for (const [file, pairs] of Object.entries(edits)) {
    const path = join(folder, file);
    let content = await readFile(path, "utf8");
    for (const [text, instead] of pairs) {
      if (!content.includes(text)) throw new Error(`${file} has no ${text}`);
      content = content.replace(text, instead);
    }
    await writeFile(path, content);
  }
  return folder;
}
