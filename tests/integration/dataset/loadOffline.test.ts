import { existsSync } from "node:fs";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { checkFolder } from "../../../server/dataset/checkFolder.ts";
import { loadCheckedDataset } from "../../../server/dataset/loadDataset.ts";
import { canLoadOffline, createOfflineLoad, type OfflineLoad } from "../../../server/dataset/loadOffline.ts";
import type { ValidDataset } from "../../../server/dataset/validate/validateDataset.ts";
import { importOffline } from "../../../server/localNeo4j/importOffline.ts";
import type { LocalPaths } from "../../../server/localNeo4j/localPaths.ts";
import { toOfflinePaths } from "../../../server/localNeo4j/offlineStore.ts";
import { createDatabase, type Database } from "../../../server/neo4j/createDatabase.ts";
import { validFolder } from "../../dataset/withFault.ts";
import { emptyGraph } from "../database.ts";
import { createHome, startHere } from "../localNeo4j/localHarness.ts";
import { describeGraph } from "./describeGraph.ts";

const report = () => undefined;
const standardization = fileURLToPath(new URL("../../../data/standardization/", import.meta.url));

function runImport(home: string, write: OfflineLoad["writeFiles"]): Promise<void> {
  const tools = { platform: process.platform };
  return importOffline({ home, tools, report, log: report, signal: new AbortController().signal, write });
}

/** Starts the Neo4j of the home for `work` alone. */
async function withNeo4j<Result>(
  home: string,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const local = await startHere(home);
  const database = createDatabase({ ...local.connection, timeoutMs: 20_000 });
  try {
    return await work(database);
  } finally {
    await database.close();
    await local.stop();
  }
}

async function countNodes(database: Database): Promise<unknown> {
  const [row] = await database.write((run) => run("MATCH (n) RETURN count(n) AS count"));
  return row?.["count"];
}

/** The store that Neo4j uses becomes one that an import has made whole and not yet put in its place. */
async function takeBack(paths: LocalPaths): Promise<void> {
  const offline = toOfflinePaths(paths);
  for (const part of ["databases/neo4j", "transactions/neo4j"]) {
    await mkdir(join(offline.data, part), { recursive: true });
    await cp(join(paths.data, part), join(offline.data, part), { recursive: true });
    await rm(join(paths.data, part), { recursive: true });
  }
  await writeFile(offline.done, "");
}

it.each([
  ["the tiny dataset", validFolder],
  ["the built-in dataset", standardization],
])("makes offline the graph that a load over Bolt makes: %s", { timeout: 240_000 }, async (_name, folder) => {
  const { home } = await createHome();
  const valid: ValidDataset = await checkFolder(folder, report);
  const overBolt = await withNeo4j(home, async (database) => {
    await expect(canLoadOffline(database, valid, 0)).resolves.toBe(true);
    await loadCheckedDataset(valid, { database, report });
    await expect(canLoadOffline(database, valid, 0)).resolves.toBe(false);
    const graph = await describeGraph(database);
    await emptyGraph(database);
    await expect(canLoadOffline(database, valid)).resolves.toBe(false);
    return graph;
  });
  const offline = createOfflineLoad(valid, report);
  await runImport(home, offline.writeFiles);
  await withNeo4j(home, async (database) => {
    // As it is when the second half is interrupted: readers are told, and it may be done again.
    await expect(canLoadOffline(database, valid, 0)).resolves.toBe(true);
    await offline.complete(database);
    expect(await describeGraph(database)).toEqual(overBolt);
    const [row] = await database.write((run) => run("SHOW CONSTRAINTS YIELD name RETURN count(*) AS count"));
    expect(row?.["count"]).toBeGreaterThan(10);
    // What the offline import has made is loaded over Bolt ever after.
    await loadCheckedDataset(valid, { database, report });
    expect(await describeGraph(database)).toEqual(overBolt);
  });
});

it("interrupted leaves the old store, or is completed by the next start", { timeout: 240_000 }, async () => {
  const { home, paths } = await createHome();
  const valid = await checkFolder(validFolder, report);
  const before = await withNeo4j(home, async (database) => {
    await loadCheckedDataset(valid, { database, report });
    return countNodes(database);
  });
  const failing = runImport(home, () => Promise.reject(new Error("The disk is full.")));
  await expect(failing).rejects.toThrow("The disk is full.");
  const wrong = runImport(home, async (folder) => {
    await writeFile(join(folder, "nodes.csv"), "id:ID,:LABEL\n1,A\n1,A\n");
    return ["--nodes=nodes.csv", "--bad-tolerance=0"];
  });
  await expect(wrong).rejects.toThrow(/offline import ended with/u);
  await expect(withNeo4j(home, countNodes)).resolves.toBe(before);
  expect(existsSync(toOfflinePaths(paths).root)).toBe(false);
  await takeBack(paths);
  await expect(withNeo4j(home, countNodes)).resolves.toBe(before);
  expect(existsSync(toOfflinePaths(paths).root)).toBe(false);
});

it("is refused while Neo4j runs", { timeout: 120_000 }, async () => {
  const { home } = await createHome();
  await withNeo4j(home, async () => {
    await expect(runImport(home, () => Promise.resolve([]))).rejects.toThrow("The local Neo4j runs.");
  });
});
