import { mkdir, mkdtemp, symlink } from "node:fs/promises";
import { join } from "node:path";
import { holdLock } from "../../server/localNeo4j/holdLock.ts";
import { installJars } from "../../server/localNeo4j/installJars.ts";
import { toLocalPaths } from "../../server/localNeo4j/localPaths.ts";

const never = new AbortController().signal;

/**
 * A new home whose name begins with `prefix`, without data, whose jars are those of `testHome`; they are fetched
 * when they aren't there yet. Whoever asks for it removes it.
 */
export async function createLinkedHome(testHome: string, prefix: string): Promise<string> {
  const { jars, lock } = toLocalPaths(testHome);
  await holdLock(lock, { signal: never, onWait: () => undefined }, () =>
    installJars(jars, { report: () => undefined, signal: never }),
  );
  const home = await mkdtemp(prefix);
  const paths = toLocalPaths(home);
  await mkdir(join(paths.jars, ".."), { recursive: true });
  await symlink(jars, paths.jars, "junction");
  return home;
}
