import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { holdLock } from "../localNeo4j/holdLock.ts";
import { SetUpError } from "../localNeo4j/SetUpError.ts";
import type { Report } from "./createReporter.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const built = join(root, "dist", "client");
const stamp = join(built, ".sources");
const TAIL_LINES = 20;

/** A hash of everything that the page is made of: its sources and the versions of all packages. */
async function hashSources(): Promise<string> {
  const entries = await readdir(join(root, "client"), { recursive: true, withFileTypes: true });
  const sources = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".md"))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = [...sources.toSorted(), join(root, "package-lock.json")];
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash("sha256");
  for (const [index, content] of contents.entries())
    hash.update(`${files[index]?.slice(root.length)}\n`).update(content);
  return hash.digest("hex");
}

async function isCurrent(hash: string): Promise<boolean> {
  return existsSync(stamp) && (await readFile(stamp, "utf8")) === hash;
}

/** Vite runs as a process of its own: what it takes of memory is given back. */
function runVite(folder: string, signal: AbortSignal): Promise<void> {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const options = [
    "build",
    "--config",
    "client/vite.config.ts",
    "--outDir",
    folder,
    "--emptyOutDir",
    "--logLevel=warn",
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, ...options], {
      cwd: root,
      signal,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", (error) => {
      // An abort ends the process, which then closes.
      if (!signal.aborted) reject(error);
    });
    child.on("close", (code) => {
      const tail = Buffer.concat(chunks).toString("utf8").trimEnd().split("\n").slice(-TAIL_LINES).join("\n");
      if (code === 0) resolve();
      else if (signal.aborted) reject(signal.reason);
      else
        reject(new SetUpError(`The page could not be built:\n${tail}`, "Correct client/ and start again."));
    });
  });
}

/** Whether the page in `dist/client` is made of the sources as they are. */
export async function isPageBuilt(): Promise<boolean> {
  return isCurrent(await hashSources());
}

/**
 * Builds the page into `dist/client` unless it was built from the same sources. It is built beside and put in
 * place when it is whole, so that an interrupted build leaves what was there.
 */
export async function buildPage(options: {
  readonly report: Report;
  readonly signal: AbortSignal;
}): Promise<void> {
  const { report, signal } = options;
  const hash = await hashSources();
  if (await isCurrent(hash)) return report("already built");
  await mkdir(join(root, "dist"), { recursive: true });
  const onWait = (pid: number) => report(`waiting for process ${pid}, which is building it`);
  await holdLock(join(root, "dist", ".building"), { signal, onWait }, async () => {
    if (await isCurrent(hash)) return;
    const part = join(root, "dist", "client.part");
    await rm(part, { recursive: true, force: true });
    await runVite(part, signal);
    await writeFile(join(part, ".sources"), hash);
    await rm(built, { recursive: true, force: true });
    await rename(part, built);
  });
  return report("built");
}
