import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { describeProcess } from "./describeProcess.ts";
import { isRunning, processMarkSchema } from "./holdLock.ts";
import type { LocalPaths } from "./localPaths.ts";
import { toHomeArgument } from "./toLaunchArguments.ts";

const runFileSchema = z.object({
  neo4j: processMarkSchema,
  boltPort: z.number(),
  /** Differs when the process was started in another way than it would be now. */
  launchKey: z.string(),
  /** The process that started it or took it over, and that ends it. */
  owner: processMarkSchema,
});

/** Which Neo4j runs below a home, and for whom. */
export type RunFile = z.infer<typeof runFileSchema>;

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8").trim() : "";
}

/** Undefined when there is none; an empty file, as a power cut leaves it, counts as none. */
export function readRunFile(paths: LocalPaths): RunFile | undefined {
  const text = readText(paths.runFile);
  if (text === "") return undefined;
  const parsed = runFileSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : undefined;
}

/** In one step: a kill leaves the old file or the new one. */
export function writeRunFile(paths: LocalPaths, content: RunFile): void {
  const part = `${paths.runFile}.part`;
  writeFileSync(part, JSON.stringify(content));
  renameSync(part, paths.runFile);
}

/** Whether the server that started or adopted the noted Neo4j is still there to end it. */
export function hasOwner(paths: LocalPaths): boolean {
  const noted = readRunFile(paths);
  return noted !== undefined && isRunning(noted.owner);
}

/** Whether that process is the Neo4j of this home: its command line says so, whatever the number. */
function isOurs(paths: LocalPaths, pid: number): boolean {
  return describeProcess(pid)?.command.includes(`${toHomeArgument(paths)} `) ?? false;
}

/** The number of the Neo4j process that works on this home, whoever started it. */
export function findNeo4jProcess(paths: LocalPaths): number | undefined {
  const noted = readRunFile(paths)?.neo4j.pid;
  const own = Number(readText(join(paths.run, "neo4j.pid")));
  return [noted, own].find(
    (pid) => pid !== undefined && Number.isInteger(pid) && pid > 0 && isOurs(paths, pid),
  );
}
