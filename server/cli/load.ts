import { parseArgs } from "node:util";
import { type Config, readConfig } from "../config.ts";
import { checkFolder } from "../dataset/checkFolder.ts";
import type { ReportProgress } from "../dataset/LoadProgress.ts";
import { loadCheckedDataset, type LoadedDataset } from "../dataset/loadDataset.ts";
import { canLoadOffline, createOfflineLoad } from "../dataset/loadOffline.ts";
import type { ValidDataset } from "../dataset/validate/validateDataset.ts";
import { createDatabase, type Database } from "../neo4j/createDatabase.ts";
import { importOffline } from "../localNeo4j/importOffline.ts";
import type { CommandOptions } from "./Command.ts";
import { createReporter, type Report, type Reporter } from "./createReporter.ts";
import { describeProgress } from "./describeProgress.ts";
import { openNeo4j } from "./openNeo4j.ts";
import { orAborted } from "./orAborted.ts";

const usage = `npm run load -- FOLDER           checks a dataset and loads it
npm run load -- --check FOLDER   only checks it; needs no database`;

/** Looking at a large graph before a load may take longer than a reader's query. */
const READ_TIMEOUT_MS = 60_000;

const figures = new Intl.NumberFormat("en-GB");

interface Load extends CommandOptions {
  readonly folder: string;
  readonly reporter: Reporter;
}

function toProgress(report: Report): ReportProgress {
  const hasBar = process.stdout.isTTY;
  return (progress) => report(describeProgress(progress, { hasBar }));
}

function check({ folder, reporter }: Load): Promise<ValidDataset> {
  return reporter.step(`Checking ${folder}`, async (report) => {
    const valid = await checkFolder(folder, toProgress(report));
    report(`nothing is wrong with its ${figures.format(valid.rowCount)} rows`);
    return valid;
  });
}

type Opened = Awaited<ReturnType<typeof openNeo4j>>;

function openDatabase({ connection }: Opened): Database {
  return createDatabase({ ...connection, timeoutMs: READ_TIMEOUT_MS });
}

async function withDatabase<Result>(
  neo4j: Opened,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = openDatabase(neo4j);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function describeLoaded({ id, version, rows }: LoadedDataset): string {
  return `${id} ${version}, ${figures.format(rows)} rows`;
}

async function loadOverBolt(
  { folder, reporter, signal }: Load,
  valid: ValidDataset,
  neo4j: Opened,
): Promise<void> {
  await withDatabase(neo4j, (database) =>
    reporter.step(`Loading ${folder}`, async (report) => {
      const loading = loadCheckedDataset(valid, { database, report: toProgress(report) });
      report(describeLoaded(await orAborted(loading, signal)));
    }),
  );
}

/** Neo4j, which is ours and stopped, imports the files itself; the rest goes over Bolt when it is up again. */
async function loadWhileStopped(options: Load, valid: ValidDataset, config: Config): Promise<void> {
  const { folder, reporter, signal, forced } = options;
  const { home, javaHome } = config;
  const tools = { platform: process.platform, javaHome };
  let say: Report = () => undefined;
  const offline = createOfflineLoad(valid, (progress) => toProgress(say)(progress));
  await reporter.step(`Importing ${folder} into an empty Neo4j`, async (report) => {
    say = report;
    await importOffline({
      home,
      tools,
      report,
      log: reporter.line,
      signal,
      forced,
      write: offline.writeFiles,
    });
  });
  const neo4j = await openNeo4j({ config, reporter, signal, forced });
  try {
    await withDatabase(neo4j, (database) =>
      reporter.step(`Loading ${folder}`, async (report) => {
        say = report;
        report("indexes");
        report(describeLoaded(await orAborted(offline.complete(database), signal)));
      }),
    );
  } finally {
    await neo4j.stop();
  }
}

async function load(options: Load): Promise<void> {
  const { reporter, signal, forced } = options;
  const valid = await check(options);
  const config = readConfig();
  const neo4j = await openNeo4j({ config, reporter, signal, forced });
  try {
    const isEmpty = neo4j.isOwn && (await withDatabase(neo4j, (database) => canLoadOffline(database, valid)));
    if (!isEmpty) {
      await loadOverBolt(options, valid, neo4j);
      return;
    }
  } finally {
    await neo4j.stop();
  }
  await loadWhileStopped(options, valid, config);
}

/** `npm run load`: brings a folder into the graph, or only says what is wrong with it. */
export async function run(options: CommandOptions): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...options.args],
    options: { check: { type: "boolean", default: false } },
    allowPositionals: true,
    strict: false,
  });
  const [folder, ...others] = positionals;
  const unknown = Object.keys(values).filter((name) => name !== "check");
  const reporter = createReporter(process.stdout);
  if (folder === undefined || others.length > 0 || unknown.length > 0) {
    reporter.line(usage);
    return 1;
  }
  await (values["check"] === true ? check : load)({ ...options, folder, reporter });
  return 0;
}
