import { parseArgs } from "node:util";
import { identifier } from "../dataset/format/columns.ts";
import { formatRemark } from "../dataset/importers/createImportReport.ts";
import type { Importer } from "../dataset/importers/Importer.ts";
import { importDataset, type ImportedDataset } from "../dataset/importers/importDataset.ts";
import { importers } from "../dataset/importers/importers.ts";
import type { CommandOptions } from "./Command.ts";
import { createReporter, type Reporter } from "./createReporter.ts";
import { describeProgress } from "./describeProgress.ts";
import { orAborted } from "./orAborted.ts";

const usage = `npm run import -- FORMAT PATH --out FOLDER   makes a dataset of other people's files, for npm run load
  --id ID    the id of the dataset (lower-case letters, digits, hyphens)
  --alone    without joining entities that the built-in dataset is known to have too

FORMAT         PATH
${importers.map(({ format, reads }) => `${format.padEnd(13)}  ${reads}`).join("\n")}`;

const figures = new Intl.NumberFormat("en-GB");

interface Request {
  readonly importer: Importer;
  readonly path: string;
  readonly out: string;
  readonly id: string | undefined;
  readonly isAlone: boolean;
}

/** What the words ask for; undefined when they don't say it. */
function toRequest(args: readonly string[]): Request | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: "string" }, id: { type: "string" }, alone: { type: "boolean", default: false } },
    allowPositionals: true,
    strict: false,
  });
  const { out, id, alone, ...unknown } = values;
  const [format, path, ...others] = positionals;
  const importer = importers.find((candidate) => candidate.format === format);
  const isWrong = others.length > 0 || Object.keys(unknown).length > 0;
  if (importer === undefined || path === undefined || typeof out !== "string" || isWrong) return undefined;
  if (id !== undefined && (typeof id !== "string" || !identifier.accepts(id))) return undefined;
  return { importer, path, out, id, isAlone: alone === true };
}

function describe({ rows, remarks }: ImportedDataset, out: string): readonly string[] {
  const counts = [...rows].filter(([, count]) => count > 0);
  return [
    ...counts.map(([table, count]) => `  ${figures.format(count).padStart(9)}  ${table}`),
    ...(remarks.length === 0 ? [] : ["Not taken over as it stands:"]),
    ...remarks.map((remark) => `  ${formatRemark(remark)}`),
    `Load it with: npm run load -- ${out}`,
  ];
}

async function importTo(request: Request, reporter: Reporter, signal: AbortSignal): Promise<void> {
  const { importer, path, out } = request;
  const imported = await reporter.step(`Importing ${path}`, async (report) => {
    const hasBar = process.stdout.isTTY;
    const importing = importDataset({
      ...request,
      report: (progress) => report(describeProgress(progress, { hasBar })),
    });
    const done = await orAborted(importing, signal);
    report(`${done.manifest.id} as ${importer.format}, nothing wrong with what was written`);
    return done;
  });
  for (const line of describe(imported, out)) reporter.line(line);
}

/** `npm run import`: makes a dataset's folder of somebody else's files and says what could not be used. */
export async function run({ args, signal }: CommandOptions): Promise<number> {
  const reporter = createReporter(process.stdout);
  const request = toRequest(args);
  if (request === undefined) {
    reporter.line(usage);
    return 1;
  }
  await importTo(request, reporter, signal);
  return 0;
}
