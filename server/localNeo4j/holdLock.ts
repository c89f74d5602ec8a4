import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { describeProcess } from "./describeProcess.ts";
import { pause } from "./pause.ts";

/** Names a process beyond the reuse of its number. */
export const processMarkSchema = z.object({ pid: z.number(), startedAt: z.string() });
export type ProcessMark = z.infer<typeof processMarkSchema>;

export function markOwnProcess(): ProcessMark {
  return { pid: process.pid, startedAt: describeProcess(process.pid)?.startedAt ?? "" };
}

export function isRunning(mark: ProcessMark): boolean {
  return describeProcess(mark.pid)?.startedAt === mark.startedAt;
}

const POLL_MS = 100;
const SETTLE_MS = 100;

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** Creates `path` with its whole content in one step, so that nobody ever reads half of it. */
function tryCreate(path: string, text: string): boolean {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, text);
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Who holds the lock; undefined when that process has ended, or the file is empty after a power cut. */
function toHolder(text: string): number | undefined {
  if (text.trim() === "") return undefined;
  const mark = processMarkSchema.parse(JSON.parse(text));
  return isRunning(mark) ? mark.pid : undefined;
}

/** Takes away the lock of a process that was killed; puts it back if somebody was quicker and it is a new one. */
function removeLeftBehind(path: string, text: string): void {
  const aside = `${path}.${process.pid}.aside`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return;
    throw error;
  }
  if (readText(aside) !== text) tryCreate(path, readText(aside) ?? "");
  rmSync(aside, { force: true });
}

export interface LockOptions {
  readonly signal: AbortSignal;
  /** Told once, with the number of the process that holds the lock. */
  readonly onWait: (pid: number) => void;
}

/**
 * Runs `work` while no other process that names the same `path` does. The lock of a killed process is
 * recognized and taken away.
 */
export async function holdLock<Result>(
  path: string,
  options: LockOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  mkdirSync(dirname(path), { recursive: true });
  const own = JSON.stringify(markOwnProcess());
  let told = false;
  for (let removed = false; ;) {
    if (tryCreate(path, own)) {
      // Whoever removed the same dead lock a moment later may have taken ours with it.
      if (removed) await pause(SETTLE_MS, options.signal);
      if (!removed || readText(path) === own) break;
    }
    const text = readText(path);
    if (text === undefined) continue;
    const holder = toHolder(text);
    if (holder === undefined) {
      removeLeftBehind(path, text);
      removed = true;
      continue;
    }
    if (!told) options.onWait(holder);
    told = true;
    await pause(POLL_MS, options.signal);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}
