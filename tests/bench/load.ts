import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";
import type { CommandOptions } from "../../server/cli/Command.ts";
import { checkFolder } from "../../server/dataset/checkFolder.ts";
import { createOfflineLoad } from "../../server/dataset/loadOffline.ts";
import type { ValidDataset } from "../../server/dataset/validate/validateDataset.ts";
import { importOffline } from "../../server/localNeo4j/importOffline.ts";
import { type LocalNeo4j, startLocalNeo4j } from "../../server/localNeo4j/startLocalNeo4j.ts";
import { SetUpError } from "../../server/localNeo4j/SetUpError.ts";
import { createDatabase } from "../../server/neo4j/createDatabase.ts";
import { createLinkedHome } from "../integration/linkedHome.ts";
import { formatSpread, median, shuffle } from "./load/statistics.ts";

const DEFAULT_ROUNDS = 3;
/** Holds the jars from run to run. */
const jars = resolve("node_modules/.cache/kelisim/bench-home");
const child = fileURLToPath(new URL("load/loadChild.ts", import.meta.url));
const silent = () => undefined;
const tools = { platform: process.platform };

const answer = z.object({ rows: z.number(), seconds: z.number(), megabytes: z.number() });
type Answer = z.infer<typeof answer>;

interface Options {
  readonly folder: string;
  readonly signal: AbortSignal;
}

interface OfflineRound {
  readonly filesS: number;
  readonly importS: number;
  readonly startS: number;
  readonly restS: number;
}

function secondsSince(since: number): number {
  return (performance.now() - since) / 1_000;
}

/** Every load gets a store of its own: one that was emptied is slower and larger than a new one. */
async function withHome<Result>(work: (home: string) => Promise<Result>): Promise<Result> {
  const home = await createLinkedHome(jars, join(tmpdir(), "kelisim-bench-"));
  try {
    return await work(home);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function start(home: string, signal: AbortSignal): Promise<LocalNeo4j> {
  return startLocalNeo4j({ home, tools, report: silent, log: silent, signal });
}

/** A load in a process of its own, whose memory is its own too. */
function measureBolt(side: "ours" | "by hand", { folder, signal }: Options): Promise<Answer> {
  return withHome(async (home) => {
    const local = await start(home, signal);
    try {
      const request = JSON.stringify({ side, folder, connection: local.connection });
      const run = promisify(execFile);
      const { stdout } = await run(process.execPath, ["--import", "tsx", child, request], { signal });
      return answer.parse(JSON.parse(stdout));
    } finally {
      await local.stop();
    }
  });
}

function measureOffline(valid: ValidDataset, signal: AbortSignal): Promise<OfflineRound> {
  return withHome(async (home) => {
    // The first start makes the system database, which is no part of a load.
    await (await start(home, signal)).stop();
    const offline = createOfflineLoad(valid, silent);
    let filesS = 0;
    const since = performance.now();
    await importOffline({
      home,
      tools,
      report: silent,
      log: silent,
      signal,
      async write(folder) {
        const args = await offline.writeFiles(folder);
        filesS = secondsSince(since);
        return args;
      },
    });
    const importS = secondsSince(since) - filesS;
    const starting = performance.now();
    const local = await start(home, signal);
    const startS = secondsSince(starting);
    const database = createDatabase({ ...local.connection, timeoutMs: 600_000 });
    try {
      const completing = performance.now();
      await offline.complete(database);
      return { filesS, importS, startS, restS: secondsSince(completing) };
    } finally {
      await database.close();
      await local.stop();
    }
  });
}

function report({
  ours,
  byHand,
  offline,
}: {
  ours: Answer[];
  byHand: Answer[];
  offline: OfflineRound[];
}): void {
  const speed = (answers: readonly Answer[]) => answers.map(({ rows, seconds }) => rows / seconds);
  console.log(
    `over Bolt, rows a second     ours ${formatSpread(speed(ours), 0)}   by hand ${formatSpread(speed(byHand), 0)}`,
  );
  console.log(`  ours is ${(median(speed(ours)) / median(speed(byHand))).toFixed(2)} × a loop by hand`);
  console.log(
    `  memory of our process, MB  ${formatSpread(
      ours.map(({ megabytes }) => megabytes),
      0,
    )}`,
  );
  const column = (pick: (round: OfflineRound) => number) => formatSpread(offline.map(pick), 1);
  console.log(
    `offline, seconds             files ${column(({ filesS }) => filesS)}   Neo4j's import ${column(({ importS }) => importS)}`,
  );
  console.log(
    `                             start ${column(({ startS }) => startS)}   indexes and rest ${column(({ restS }) => restS)}`,
  );
  const ratios = offline.map(({ filesS, importS }) => (filesS + importS) / importS);
  console.log(`  files and import are ${formatSpread(ratios, 2)} × Neo4j's import alone`);
}

/** `npm run bench -- load FOLDER [ROUNDS]`: a dataset over Bolt against a loop by hand, and offline against Neo4j's import. */
export async function run({ args, signal }: CommandOptions): Promise<number> {
  const [folder, count = DEFAULT_ROUNDS] = args;
  if (folder === undefined)
    throw new SetUpError("There is no dataset to load.", "Name a folder: npm run bench -- load FOLDER");
  const options = { folder: resolve(folder), signal };
  const valid = await checkFolder(options.folder, silent);
  const rounds = { ours: [] as Answer[], byHand: [] as Answer[], offline: [] as OfflineRound[] };
  for (let round = 0; round < Number(count); round += 1)
    for (const side of shuffle(["ours", "by hand", "offline"] as const)) {
      signal.throwIfAborted();
      if (side === "ours") rounds.ours.push(await measureBolt(side, options));
      else if (side === "by hand") rounds.byHand.push(await measureBolt(side, options));
      else rounds.offline.push(await measureOffline(valid, signal));
    }
  report(rounds);
  return 0;
}
