import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LocalPaths } from "./localPaths.ts";

/** What varies between two starts of the local Neo4j. */
export interface ConfigurationOptions {
  readonly boltPort: number;
  /** Most memory that all transactions together may take, in MB. */
  readonly transactionMemoryMb: number;
}

/** Every setting with its reason where the reason isn't its name. Unknown or doubled keys stop the start. */
export function toSettings(paths: LocalPaths, options: ConfigurationOptions): ReadonlyMap<string, string> {
  const address = `127.0.0.1:${options.boltPort}`;
  return new Map([
    ["server.directories.data", paths.data],
    ["server.directories.logs", paths.logs],
    ["server.directories.run", paths.run],
    ["server.directories.plugins", join(paths.root, "plugins")],
    ["server.directories.import", join(paths.root, "import")],
    ["server.default_listen_address", "127.0.0.1"],
    ["server.bolt.listen_address", address],
    ["server.bolt.advertised_address", address],
    ["server.http.enabled", "false"],
    ["server.https.enabled", "false"],
    ["dbms.security.auth_enabled", "true"],
    ["dbms.security.allow_csv_import_from_file_urls", "false"],
    ["dbms.usage_report.enabled", "false"],
    ["dbms.cypher.forbid_exhaustive_shortestpath", "true"],
    ["server.memory.pagecache.size", "256m"],
    ["dbms.memory.transaction.total.max", `${options.transactionMemoryMb}m`],
    ["db.memory.transaction.max", `${options.transactionMemoryMb}m`],
    // A default only: a client may ask for more.
    ["db.transaction.timeout", "30s"],
    // An empty store takes 2 MB with these two, and 500 MB without.
    ["db.tx_log.preallocate", "false"],
    ["db.tx_log.rotation.size", "32m"],
    // The databases are check-pointed in the first 0.3 s of a stop; the other ten seconds are Bolt waiting.
    ["internal.dbms.bolt.netty_server_shutdown_quiet_period", "0"],
    ["internal.server.bolt.thread_pool_shutdown_wait_time", "1s"],
  ]);
}

/** Writes `neo4j.conf` anew and makes the folders that it names. */
export async function writeConfiguration(paths: LocalPaths, options: ConfigurationOptions): Promise<void> {
  const folders = [paths.configuration, paths.data, paths.logs, paths.run];
  await Promise.all(folders.map((folder) => mkdir(folder, { recursive: true })));
  const lines = [...toSettings(paths, options)].map(
    ([key, value]) => `${key}=${value.replaceAll("\\", "/")}`,
  );
  const text = ["# Written at each start: changes here are lost.", ...lines, ""].join("\n");
  await writeFile(join(paths.configuration, "neo4j.conf"), text);
}
