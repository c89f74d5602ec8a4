import { fileURLToPath } from "node:url";
import type { Config } from "../config.ts";
import type { Connection } from "../localNeo4j/waitUntilReady.ts";
import { toListenError } from "./checkPlace.ts";
import type { Reporter } from "./createReporter.ts";
import { describeProgress } from "./describeProgress.ts";
import { orAborted } from "./orAborted.ts";
import { warmUp } from "./warmUp.ts";

const datasetFolder = fileURLToPath(new URL("../../data/standardization/", import.meta.url));

const LOAD_TIMEOUT_MS = 60_000;
const outcomes = { loaded: "loaded", current: "already loaded" } as const;

export interface ServeOptions {
  readonly config: Config;
  readonly connection: Connection;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
}

/** A server that answers. */
export interface Served {
  readonly address: string;
  /** Lets what is under way finish and closes everything that `serve` opened, within two seconds. */
  close(): Promise<void>;
  /** Each hot question has been answered once, or has been given up; never rejects. */
  readonly warmed: Promise<void>;
}

/** The server's modules; their import takes a second, which the start spends while Neo4j comes up. */
export async function importServer() {
  const [{ createDatabase }, { ensureDataset }, { createContext }, { createHttpServer }] = await Promise.all([
    import("../neo4j/createDatabase.ts"),
    import("../dataset/ensureDataset.ts"),
    import("../context.ts"),
    import("../http.ts"),
  ]);
  return { createDatabase, ensureDataset, createContext, createHttpServer };
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

type Modules = Awaited<ReturnType<typeof importServer>>;

/** Loads what the graph lacks, over a connection of its own: a load may take longer than a reader's question. */
async function provideDataset(
  { createDatabase, ensureDataset }: Modules,
  options: ServeOptions,
): Promise<void> {
  const { connection, reporter } = options;
  const hasBar = process.stdout.isTTY;
  const database = createDatabase({ ...connection, timeoutMs: LOAD_TIMEOUT_MS });
  try {
    await reporter.step("Dataset", async (report) => {
      const outcome = await ensureDataset({
        database,
        folder: datasetFolder,
        report: (progress) => report(describeProgress(progress, { hasBar })),
      });
      report(outcomes[outcome]);
    });
  } finally {
    await database.close();
  }
}

/** Loads the dataset if need be, opens the port, and goes on to answer each hot question once. */
export async function serve(options: ServeOptions): Promise<Served> {
  const { config, connection, reporter, signal } = options;
  const modules = await importServer();
  await orAborted(provideDataset(modules, options), signal);
  const database = modules.createDatabase({ ...connection, timeoutMs: config.limits.queryTimeoutMs });
  const context = modules.createContext({ config, database });
  const http = await modules.createHttpServer({ config, context });
  let isClosed = false;
  const close = async () => {
    isClosed = true;
    await http.close();
    await database.close();
  };
  try {
    const address = await http.listen();
    // A slow machine may answer its first questions too late; when the server stops meanwhile, nobody misses them.
    const warmed = warmUp(address).catch((error: unknown) => {
      if (!signal.aborted && !isClosed) reporter.line(`The first answers will be slow: ${toMessage(error)}`);
    });
    return { address, close, warmed };
  } catch (error) {
    await close();
    throw toListenError(error, config);
  }
}
