import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Java } from "./systemTools.ts";

const PREFIX = "class-data-";

/**
 * Where the archive of parsed classes lies that fits this Java and these jars, whether it is there or not.
 * It is kept beside the jars; with it Neo4j starts in half the time. Java itself ignores one that doesn't fit.
 */
export function toArchivePath(java: Java, classPath: readonly string[]): string {
  const key = createHash("sha256")
    .update([java.version, ...classPath].join("\n"))
    .digest("hex")
    .slice(0, 16);
  return join(dirname(classPath[0] ?? ""), `${PREFIX}${key}.jsa`);
}

export function findArchive(java: Java, classPath: readonly string[]): string | undefined {
  const path = toArchivePath(java, classPath);
  return existsSync(path) ? path : undefined;
}

/** Puts a finished archive in its place and removes those of other Java versions. */
export async function keepArchive(part: string, path: string): Promise<void> {
  await rename(part, path);
  const names = await readdir(dirname(path));
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== basename(path));
  await Promise.all(others.map((name) => rm(join(dirname(path), name), { force: true })));
}
