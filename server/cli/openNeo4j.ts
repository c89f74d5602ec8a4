import type { Config } from "../config.ts";
import { type LocalNeo4j, startLocalNeo4j } from "../localNeo4j/startLocalNeo4j.ts";
import type { Connection } from "../localNeo4j/waitUntilReady.ts";
import { checkDisk, makeHome } from "./checkPlace.ts";
import type { Reporter } from "./createReporter.ts";
import type { RemoteConfig } from "./verifyRemote.ts";

/** A Neo4j that answers. */
export interface OpenNeo4j {
  readonly connection: Connection;
  /** Whether a process of ours was started for it; a Neo4j that was there already is left alone. */
  readonly isOwn: boolean;
  /** Ends a local one that is ours. */
  stop(): Promise<void>;
}

export interface OpenNeo4jOptions {
  readonly config: Config;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
  readonly forced?: AbortSignal;
}

const origins: Readonly<Record<LocalNeo4j["origin"], string>> = {
  started: "started",
  adopted: "took over the one that a killed server left",
  attached: "uses the one of another Kelisim, which must stay up",
};

async function openRemote(remote: RemoteConfig, { reporter, signal }: OpenNeo4jOptions): Promise<OpenNeo4j> {
  const { verifyRemote } = await import("./verifyRemote.ts");
  await reporter.step(`Neo4j at ${remote.uri}`, (report) => verifyRemote(remote, { signal, report }));
  return { connection: remote, isOwn: false, stop: () => Promise.resolve() };
}

async function openLocal({ config, reporter, signal, forced }: OpenNeo4jOptions): Promise<OpenNeo4j> {
  const { home, javaHome } = config;
  checkDisk(home);
  makeHome(home);
  const local = await reporter.step("Neo4j", async (report) => {
    const tools = { platform: process.platform, javaHome };
    const started = await startLocalNeo4j({ home, tools, report, log: reporter.line, signal, forced });
    report(origins[started.origin]);
    return started;
  });
  return {
    connection: local.connection,
    isOwn: local.origin !== "attached",
    stop: () => local.stop(),
  };
}

/** The Neo4j that the environment names, or one of our own. Rejects with a SetUpError that says what to do. */
export function openNeo4j(options: OpenNeo4jOptions): Promise<OpenNeo4j> {
  const { database } = options.config;
  return database.kind === "remote" ? openRemote(database, options) : openLocal(options);
}
