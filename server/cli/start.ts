import { type Config, readConfig } from "../config.ts";
import { pause } from "../localNeo4j/pause.ts";
import { buildPage } from "./buildPage.ts";
import { checkPort } from "./checkPlace.ts";
import type { CommandOptions } from "./Command.ts";
import { createReporter, type Reporter } from "./createReporter.ts";
import { describeFault } from "./describeFault.ts";
import { openNeo4j, type OpenNeo4j } from "./openNeo4j.ts";
import { whenAborted } from "./orAborted.ts";
import { importServer, serve } from "./serve.ts";

/** How long requests under way may keep Neo4j up when we stop. */
const DRAIN_MS = 600;

interface Start extends CommandOptions {
  readonly config: Config;
  readonly reporter: Reporter;
}

/**
 * What takes time and doesn't depend on each other, side by side. When one fails, the others are stopped, and
 * what they started is ended, before the fault is told.
 */
async function prepare({ args, config, reporter, signal, forced }: Start): Promise<OpenNeo4j> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const opening = openNeo4j({ config, reporter, signal: either, forced });
  const building = args.includes("--without-page")
    ? Promise.resolve()
    : reporter.step("Page", (report) => buildPage({ report, signal: either }));
  const all = [opening, building, importServer()] as const;
  try {
    const [neo4j] = await Promise.all(all);
    return neo4j;
  } catch (error) {
    failed.abort(error);
    const [opened] = await Promise.allSettled(all);
    if (opened.status === "fulfilled") await opened.value.stop();
    throw error;
  }
}

/** Makes the next start faster, in the background; nothing depends on it. */
async function prepareNextStart({ config, reporter, signal, forced }: Start): Promise<void> {
  const quiet = createReporter({ write: () => undefined });
  const options = { home: config.home, tools: { platform: process.platform, javaHome: config.javaHome } };
  try {
    const { trainArchive } = await import("../localNeo4j/trainArchive.ts");
    const made = await trainArchive({
      ...options,
      log: reporter.line,
      signal,
      forced,
      async exercise(connection) {
        const trainee = await serve({
          config: { ...config, host: "127.0.0.1", port: 0 },
          connection,
          reporter: quiet,
          signal,
        });
        await trainee.warmed;
        await trainee.close();
      },
    });
    if (made) reporter.line("The next start will be faster.");
  } catch (error) {
    if (!signal.aborted) reporter.line(`The next start will not be faster: ${describeFault(error)}`);
  }
}

/** Serves until it is told to stop, then lets requests under way finish and ends Neo4j. */
async function serveUntilStopped(start: Start, neo4j: OpenNeo4j): Promise<void> {
  const { config, reporter, signal } = start;
  const served = await serve({ config, connection: neo4j.connection, reporter, signal });
  const seconds = (performance.now() / 1000).toFixed(1);
  reporter.line(`Kelisim is at ${served.address}  (ready in ${seconds} s; Ctrl+C stops it)`);
  const training = neo4j.isOwn ? prepareNextStart(start) : undefined;
  await whenAborted(signal);
  const closing = served.close();
  await Promise.race([closing, pause(DRAIN_MS)]);
  await Promise.all([closing, neo4j.stop(), training]);
}

/** `npm start`: brings everything up, says where it is, and stays until it is told to stop. */
export async function run(options: CommandOptions): Promise<number> {
  const config = readConfig();
  const start = { ...options, config, reporter: createReporter(process.stdout) };
  await checkPort(config);
  const neo4j = await prepare(start);
  try {
    await serveUntilStopped(start, neo4j);
  } finally {
    await neo4j.stop();
  }
  return 0;
}
