import { ConfigError } from "../config.ts";
import { DatasetError } from "../dataset/problems.ts";
import { AppError } from "../graph/AppError.ts";
import { SetUpError } from "../localNeo4j/SetUpError.ts";

/** What to do about faults of the system that can come from anywhere. */
const systemAdvice: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full: free 500 MB and start again.",
  EDQUOT: "Your share of the disk is full: free 500 MB and start again.",
  EACCES: "This user may not do that: correct the rights, or set KELISIM_HOME to a folder of your own.",
  EPERM: "This user may not do that: correct the rights, or set KELISIM_HOME to a folder of your own.",
  EROFS: "This disk can't be written to: set KELISIM_HOME to a folder on another one.",
  EMFILE: "Too many files are open: raise the limit (ulimit -n).",
};

function toSystemAdvice(error: Error): string | undefined {
  return "code" in error ? systemAdvice[String(error.code)] : undefined;
}

function toCauseText(cause: unknown): string {
  return cause instanceof Error ? `\n  ${cause.message}` : "";
}

/** What a person at the keyboard is told when a command fails: what happened and what to do, a stack only for a fault of ours. */
export function describeFault(error: unknown): string {
  if (error instanceof SetUpError) return `${error.message}\n  → ${error.advice}`;
  if (error instanceof ConfigError || error instanceof DatasetError) return error.message;
  if (error instanceof AppError) return `${error.message}${toCauseText(error.cause)}`;
  if (!(error instanceof Error)) return String(error);
  const advice = toSystemAdvice(error);
  return advice === undefined ? (error.stack ?? error.message) : `${error.message}\n  → ${advice}`;
}
