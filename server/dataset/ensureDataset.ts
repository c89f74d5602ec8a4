import { type LoadState, loadState } from "../neo4j/loadState.ts";
import { type Fingerprint, readFingerprint } from "./fingerprint.ts";
import { type LoadOptions, loadDataset } from "./loadDataset.ts";
import { createProblems, DatasetError } from "./problems.ts";
import { findTables } from "./read/findTables.ts";
import { type Manifest, readManifest } from "./read/readManifest.ts";

function toNumbers(version: string): number[] {
  return version.split(".").map(Number);
}

/** Orders versions such as 1.10.0 by their numbers. */
function compareVersions(one: string, other: string): number {
  const numbers = toNumbers(other);
  return toNumbers(one).reduce((order, number, index) => order || number - (numbers[index] ?? 0), 0);
}

/** The same content, or a newer version, which an older program must not undo. */
function isCurrent(
  state: LoadState | undefined,
  { version }: Manifest,
  { hash, format }: Fingerprint,
): boolean {
  if (state?.state !== "ready") return false;
  return (state.hash === hash && state.format === format) || compareVersions(state.version, version) > 0;
}

/**
 * Loads a folder unless the graph holds it already. When it does, this costs one query and a look at the bytes of the
 * files; no row is read.
 * @throws DatasetError when anything is wrong with the folder; then nothing was written
 */
export async function ensureDataset(options: LoadOptions): Promise<"loaded" | "current"> {
  const problems = createProblems();
  const folder = await findTables(options.folder, problems);
  const manifest = folder === undefined ? undefined : await readManifest(options.folder, problems);
  if (folder === undefined || manifest === undefined) throw new DatasetError(options.folder, problems);
  const [states, fingerprint] = await Promise.all([
    options.database.read(loadState, {}),
    readFingerprint(folder),
  ]);
  const state = states.find(({ id }) => id === manifest.id);
  if (isCurrent(state, manifest, fingerprint)) return "current";
  await loadDataset(options);
  return "loaded";
}
