import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { checkFolder } from "../dataset/checkFolder.ts";
import type { ReportProgress } from "../dataset/LoadProgress.ts";
import { loadCheckedDataset } from "../dataset/loadDataset.ts";
import type { ValidDataset } from "../dataset/validate/validateDataset.ts";
import { createDatabase } from "../neo4j/createDatabase.ts";
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

async function load(options: Load): Promise<void> {
  const { folder, reporter, signal, forced } = options;
  const valid = await check(options);
  const neo4j = await openNeo4j({ config: readConfig(), reporter, signal, forced });
  const database = createDatabase({ ...neo4j.connection, timeoutMs: READ_TIMEOUT_MS });
  try {
    await reporter.step(`Loading ${folder}`, async (report) => {
      const loading = loadCheckedDataset(valid, { database, report: toProgress(report) });
      const { id, version, rows } = await orAborted(loading, signal);
      report(`${id} ${version}, ${figures.format(rows)} rows`);
    });
  } finally {
    await database.close();
    await neo4j.stop();
  }
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
