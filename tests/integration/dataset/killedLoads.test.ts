import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { loadDataset } from "../../../server/dataset/loadDataset.ts";
import { generateFolder } from "../../dataset/generateFolder.ts";
import { emptyGraph, openTestDatabase } from "../database.ts";
import { describeGraph } from "./describeGraph.ts";
import { createFolder, removeCopiesAfterwards } from "./folders.ts";

const database = openTestDatabase(60_000);
const report = () => undefined;
const child = fileURLToPath(new URL("loadInChild.ts", import.meta.url));

interface Kill {
  readonly folder: string;
  readonly rowsInOneTransaction: number;
  /** Killed at the first report of so many written rows. */
  readonly rowsWritten: number;
}

/** Loads in a process of its own and kills it without warning; gives the signal, or its last line. */
async function loadAndKill({ folder, rowsInOneTransaction, rowsWritten }: Kill): Promise<string> {
  const options = {
    folder,
    rowsInOneTransaction,
    connection: { ...inject("connection"), timeoutMs: 60_000 },
  };
  const process = spawn("node", ["--import", "tsx", child, JSON.stringify(options)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(process, "exit");
  let last = "";
  for await (const line of createInterface({ input: process.stdout })) {
    last = line;
    const [stage, rows] = line.split(" ");
    if (stage === "writing" && Number(rows) >= rowsWritten) process.kill("SIGKILL");
  }
  await ended;
  return process.signalCode ?? last;
}

async function readStates(): Promise<unknown[]> {
  const rows = await database.write((run) => run("MATCH (d:Dataset) RETURN d.state AS state"));
  return rows.map(({ state }) => state);
}

/** Lines that only one of the two graphs has, a few of them: describing how long lists differ takes minutes. */
async function listDifferences(expected: readonly string[]): Promise<string[]> {
  const graph = await describeGraph(database);
  const [before, now] = [new Set(expected), new Set(graph)];
  const missing = expected.filter((line) => !now.has(line)).map((line) => `missing: ${line}`);
  const unknown = graph.filter((line) => !before.has(line)).map((line) => `unknown: ${line}`);
  const doubled = graph.length === now.size ? [] : ["there are doubled lines"];
  return [...missing, ...unknown, ...doubled].slice(0, 6);
}

removeCopiesAfterwards();

beforeAll(() => emptyGraph(database));

afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});

describe("a load whose process is killed", () => {
  it("ends in the same graph when it is run again", async () => {
    const folder = await createFolder();
    await generateFolder(folder, { entities: 1_000, relations: 2_600, claims: 500 });
    const larger = await createFolder();
    await generateFolder(larger, { entities: 1_200, relations: 3_000, claims: 700 });
    await loadDataset({ database, folder, report });
    const expected = await describeGraph(database);

    const inOne = { folder: larger, rowsInOneTransaction: 1_000_000, rowsWritten: 2_000 };
    await expect(loadAndKill(inOne)).resolves.toBe("SIGKILL");
    await expect(listDifferences(expected)).resolves.toEqual([]);

    for (const rowsWritten of [1, 1_300, 3_800]) {
      const inBatches = { folder: larger, rowsInOneTransaction: 0, rowsWritten };
      await expect(loadAndKill(inBatches)).resolves.toBe("SIGKILL");
      await expect(readStates()).resolves.toEqual(["loading"]);
      await loadDataset({ database, folder, report });
      await expect(readStates()).resolves.toEqual(["ready"]);
      await expect(listDifferences(expected)).resolves.toEqual([]);
    }
  }, 600_000);
});
