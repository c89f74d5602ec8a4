import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { createGraphReader } from "../dataset/exporters/createGraphReader.ts";
import type { Exporter } from "../dataset/exporters/Exporter.ts";
import { exporters } from "../dataset/exporters/exporters.ts";
import { parseExportRequest } from "../http/parseExportRequest.ts";
import { createDatabase } from "../neo4j/createDatabase.ts";
import type { CommandOptions } from "./Command.ts";
import { createReporter, type Report, type Reporter } from "./createReporter.ts";
import { openNeo4j } from "./openNeo4j.ts";

const formats = exporters.map(({ format }) => format).join(", ");
const usage = `npm run export -- FORMAT --out FILE   writes everything that is loaded to a file; FORMAT is one of ${formats}
  --ids a,b          only these entities and what is between them
  --types PART_OF    only relations of these types
  --valid-at 1992    only what held at a date`;

/** Reading a page of a large graph may take longer than a reader's query. */
const READ_TIMEOUT_MS = 60_000;

const figures = new Intl.NumberFormat("en-GB");

interface Export extends CommandOptions {
  readonly exporter: Exporter;
  readonly out: string;
  readonly selection: ReturnType<typeof parseExportRequest>;
  readonly reporter: Reporter;
}

/** What the words ask for; undefined when they don't say it. */
function toRequest(args: readonly string[]): Pick<Export, "exporter" | "out" | "selection"> | undefined {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: text, ids: text, types: text, "valid-at": text },
    allowPositionals: true,
    strict: false,
  });
  const { out, ids, types, "valid-at": validAt, ...unknown } = values;
  const [format, ...others] = positionals;
  const exporter = exporters.find((candidate) => candidate.format === format);
  if (exporter === undefined || typeof out !== "string") return undefined;
  if (others.length > 0 || Object.keys(unknown).length > 0) return undefined;
  return { exporter, out, selection: parseExportRequest({ ids, types, validAt }) };
}

/** Counts what passes on its way to the file. */
async function* counted(
  pieces: AsyncIterable<string | Uint8Array>,
  report: Report,
): AsyncGenerator<string | Uint8Array> {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += typeof piece === "string" ? Buffer.byteLength(piece) : piece.byteLength;
    report(`${figures.format(Math.ceil(bytes / 1024))} kB`);
    yield piece;
  }
}

/** The file is there only when it is whole. */
async function writeFile({ exporter, out, selection, reporter, signal, forced }: Export): Promise<void> {
  const neo4j = await openNeo4j({ config: readConfig(), reporter, signal, forced });
  const database = createDatabase({ ...neo4j.connection, timeoutMs: READ_TIMEOUT_MS });
  const part = `${out}.part`;
  try {
    await reporter.step(`Exporting ${out}`, async (report) => {
      const graph = await createGraphReader(database, selection);
      const pieces = Readable.from(counted(exporter.write(graph), report), { objectMode: false });
      await pipeline(pieces, createWriteStream(part), { signal });
      await rename(part, out);
    });
  } finally {
    await rm(part, { force: true });
    await database.close();
    await neo4j.stop();
  }
}

/** `npm run export`: everything that is loaded, or a part of it, as a file; the same as `/export/FORMAT`. */
export async function run(options: CommandOptions): Promise<number> {
  const reporter = createReporter(process.stdout);
  const request = toRequest(options.args);
  if (request === undefined) {
    reporter.line(usage);
    return 1;
  }
  await writeFile({ ...options, ...request, reporter });
  return 0;
}
