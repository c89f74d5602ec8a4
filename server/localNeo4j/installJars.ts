import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pomPath } from "./localPaths.ts";
import { SetUpError } from "./SetUpError.ts";

export interface InstallOptions {
  /** Says how far the work is, a few words at a time. */
  readonly report: (detail: string) => void;
  readonly signal: AbortSignal;
}

const TAIL_LINES = 12;

/** Colours of Maven's own are no use in a message. */
const escapes = new RegExp(`${String.fromCodePoint(27)}\\[[0-9;]*m`, "gu");

function toFailure(lines: readonly string[]): SetUpError {
  const errors = lines.filter((line) => line.startsWith("[ERROR]"));
  const tail = (errors.length > 0 ? errors : lines).slice(0, TAIL_LINES).join("\n");
  const full = lines.some((line) => line.includes("No space left on device"));
  return new SetUpError(
    `Maven could not fetch the jars of Neo4j:\n${tail}`,
    full
      ? "The disk is full: free 500 MB and start again."
      : "Check the network (and the proxy or mirror in ~/.m2/settings.xml) and start again; what is there is kept.",
  );
}

/** Runs Maven to the end; its output is kept for the failure message alone. */
function runMaven(folder: string, { report, signal }: InstallOptions): Promise<void> {
  const goal = "dependency:copy-dependencies";
  const options = ["-B", "-f", pomPath, goal, "-DincludeScope=runtime", `-DoutputDirectory=${folder}`];
  return new Promise((resolve, reject) => {
    const child = spawn("mvn", options, {
      stdio: ["ignore", "pipe", "pipe"],
      signal,
      shell: process.platform === "win32",
    });
    const lines: string[] = [];
    let files = 0;
    const onText = (chunk: Buffer) => {
      for (const line of chunk.toString("utf8").replaceAll(escapes, "").split(/\r?\n/u)) {
        if (line.startsWith("Downloaded from")) report(`fetching its jars, ${++files} files`);
        else if (line !== "" && !line.startsWith("Progress") && !line.startsWith("Downloading"))
          lines.push(line);
      }
    };
    child.stdout.on("data", onText);
    child.stderr.on("data", onText);
    child.on("error", (error) => {
      // An abort ends the process, which then closes.
      if (!signal.aborted) reject(error);
    });
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(signal.aborted ? signal.reason : toFailure(lines));
    });
  });
}

/** Folders that an interrupted download left behind. */
async function removeRemains(folder: string): Promise<void> {
  const parent = dirname(folder);
  const names = await readdir(parent);
  const remains = names.filter((name) => name.startsWith(`${basename(folder)}.part-`));
  await Promise.all(remains.map((name) => rm(join(parent, name), { recursive: true, force: true })));
}

/**
 * Fetches the Neo4j server into `folder` through Maven, whole or not at all: the jars are collected beside it and
 * the finished folder is renamed. Does nothing when the folder is there.
 * @returns whether anything was fetched.
 * @throws SetUpError with the end of what Maven said.
 */
export async function installJars(folder: string, options: InstallOptions): Promise<boolean> {
  if (existsSync(folder)) return false;
  await mkdir(dirname(folder), { recursive: true });
  await removeRemains(folder);
  options.report("fetching its jars");
  const part = await mkdtemp(`${folder}.part-`);
  try {
    await runMaven(part, options);
    await rename(part, folder);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return true;
}

/** The class path, in an order that is the same every time: the class-data archive depends on it. */
export async function readClassPath(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith(".jar"))
    .toSorted()
    .map((name) => join(folder, name));
}
