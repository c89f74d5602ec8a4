import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { LocalPaths } from "./localPaths.ts";

/** Where an offline import works: beside the store that Neo4j uses, which it doesn't touch. */
export interface OfflinePaths {
  readonly root: string;
  /** The files that are imported. */
  readonly files: string;
  readonly configuration: string;
  /** The store that is made. */
  readonly data: string;
  /** There when the store is whole. */
  readonly done: string;
}

export function toOfflinePaths({ root }: LocalPaths): OfflinePaths {
  const offline = join(root, "offline");
  return {
    root: offline,
    files: join(offline, "files"),
    configuration: join(offline, "conf"),
    data: join(offline, "data"),
    done: join(offline, "done"),
  };
}

/** What makes up the store of the one database, below the folder for data. */
const parts = [join("databases", "neo4j"), join("transactions", "neo4j")];

/** Says that the store is whole: from here on it replaces the other one, whatever happens. */
export async function markDone({ done }: OfflinePaths): Promise<void> {
  await writeFile(done, "");
}

/**
 * Puts an imported store that is whole in the place of Neo4j's, and removes what an interrupted import left. Interrupted
 * itself, it goes on when it is called again. Neo4j must not run.
 * @returns whether there was one
 */
export async function takeOfflineStore(paths: LocalPaths): Promise<boolean> {
  const offline = toOfflinePaths(paths);
  const isDone = existsSync(offline.done);
  if (isDone)
    for (const part of parts) {
      const [from, to] = [join(offline.data, part), join(paths.data, part)];
      // What isn't there any more was moved before the interruption.
      if (!existsSync(from)) continue;
      await rm(to, { recursive: true, force: true });
      await mkdir(dirname(to), { recursive: true });
      await rename(from, to);
    }
  // A store in pieces goes before the mark that it is whole.
  await rm(offline.data, { recursive: true, force: true });
  await rm(offline.root, { recursive: true, force: true });
  return isDone;
}
