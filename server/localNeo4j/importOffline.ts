import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { totalmem } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { type BringUpOptions, type Installation, prepareInstallation } from "./bringUpNeo4j.ts";
import { holdLock } from "./holdLock.ts";
import { toLocalPaths } from "./localPaths.ts";
import { markDone, type OfflinePaths, takeOfflineStore, toOfflinePaths } from "./offlineStore.ts";
import { findNeo4jProcess } from "./runFile.ts";
import { SetUpError } from "./SetUpError.ts";
import { toHeapMb } from "./startLocalNeo4j.ts";

export interface OfflineImportOptions extends Omit<BringUpOptions, "paths" | "heapMb" | "boltPort"> {
  readonly home: string;
  /** Writes files into a folder and gives the arguments that name them, relative to it. */
  readonly write: (folder: string) => Promise<readonly string[]>;
}

const TAIL_LINES = 15;
/** What the import may take beside the heap; its own default is most of the machine. */
const OFF_HEAP = "1G";

async function prepareFolders(offline: OfflinePaths): Promise<void> {
  for (const folder of [offline.files, offline.configuration, offline.data])
    await mkdir(folder, { recursive: true });
  const settings = {
    "server.directories.data": offline.data,
    "server.directories.logs": join(offline.root, "logs"),
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value.replaceAll("\\", "/")}\n`);
  await writeFile(join(offline.configuration, "neo4j.conf"), lines.join(""));
}

/** The step that a line of Neo4j's import announces, such as `(2/4) Relationship import`. */
function toStep(line: string): string | undefined {
  return /^\(\d\/\d\) [A-Za-z ]+/u.exec(line)?.[0].trim();
}

/** Runs Neo4j's own import in the folder of the files; it reads them several times. */
async function runImport(
  { paths, offline }: { readonly paths: { readonly root: string }; readonly offline: OfflinePaths },
  { java, classPath }: Installation,
  { args, options }: { readonly args: readonly string[]; readonly options: OfflineImportOptions },
): Promise<void> {
  const { signal, forced, report } = options;
  const launch = [
    `-Xmx${toHeapMb(totalmem())}m`,
    "-cp",
    classPath.join(delimiter),
    "org.neo4j.cli.AdminTool",
  ];
  const command = ["database", "import", "full", "neo4j", `--max-off-heap-memory=${OFF_HEAP}`, ...args];
  const child = spawn(java.command, [...launch, ...command], {
    cwd: offline.files,
    env: { NEO4J_HOME: paths.root, NEO4J_CONF: offline.configuration },
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  const end = () => void child.kill("SIGKILL");
  signal.addEventListener("abort", end);
  forced?.addEventListener("abort", end);
  const tail: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on("line", (line) => {
      const step = toStep(line);
      if (step !== undefined) report(`importing ${step}`);
      tail.push(line);
      if (tail.length > TAIL_LINES) tail.shift();
    });
  await once(child, "close");
  signal.removeEventListener("abort", end);
  forced?.removeEventListener("abort", end);
  signal.throwIfAborted();
  if (child.exitCode !== 0)
    throw new SetUpError(
      `Neo4j's offline import ended with ${child.exitCode ?? child.signalCode}:\n${tail.join("\n")}`,
      "Nothing was changed. Free 1 GB of memory and of disk and load it again.",
    );
}

/**
 * Replaces the store of the local Neo4j, which must be stopped, by one that Neo4j's own import makes of files. The old
 * store stays until the new one is whole; interrupted, either it stays or the next start completes the change.
 * The new store has no constraints and indexes.
 * @throws SetUpError when Neo4j runs or the import fails
 */
export async function importOffline(options: OfflineImportOptions): Promise<void> {
  const { home, signal, report, write } = options;
  const paths = toLocalPaths(home);
  const offline = toOfflinePaths(paths);
  const onWait = (pid: number) => report(`waiting for process ${pid}`);
  await holdLock(paths.lock, { signal, onWait }, async () => {
    if (findNeo4jProcess(paths) !== undefined)
      throw new SetUpError("The local Neo4j runs.", "Stop the Kelisim that uses it, and load again.");
    const installation = await prepareInstallation({ ...options, paths, heapMb: toHeapMb(totalmem()) });
    await takeOfflineStore(paths);
    await prepareFolders(offline);
    const args = await write(offline.files);
    signal.throwIfAborted();
    await runImport({ paths, offline }, installation, { args, options });
    await markDone(offline);
    await takeOfflineStore(paths);
  });
}
