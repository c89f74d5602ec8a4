import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureDataset } from "../../../server/dataset/ensureDataset.ts";
import { DatasetError } from "../../../server/dataset/problems.ts";
import type { Database } from "../../../server/neo4j/createDatabase.ts";
import { validFolder } from "../../dataset/withFault.ts";
import { emptyGraph, openTestDatabase } from "../database.ts";
import { copyFolder, createFolder, removeCopiesAfterwards } from "./folders.ts";

const database = openTestDatabase();
const report = () => undefined;

async function readVersion(): Promise<unknown> {
  const rows = await database.write((run) =>
    run("MATCH (d:Dataset) RETURN d.version AS version, d.state AS state"),
  );
  return rows;
}

removeCopiesAfterwards();

beforeAll(() => emptyGraph(database));

afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});

// Each test goes on where the one before it ended, as starts do.
describe("ensureDataset", () => {
  it("loads into an empty graph", async () => {
    await expect(ensureDataset({ database, folder: validFolder, report })).resolves.toBe("loaded");
  });

  it("asks one question and writes nothing when the graph holds the content", async () => {
    const calls: string[] = [];
    const watched: Database = {
      ...database,
      read(query, parameters) {
        calls.push(query.name);
        return database.read(query, parameters);
      },
      write(work) {
        calls.push("write");
        return database.write(work);
      },
    };
    await expect(ensureDataset({ database: watched, folder: validFolder, report })).resolves.toBe("current");
    expect(calls).toEqual(["load/loadState"]);
  });

  it("loads other content of the same version", async () => {
    const folder = await copyFolder({ "units.csv": [["states,states", "states,member states"]] });
    await expect(ensureDataset({ database, folder, report })).resolves.toBe("loaded");
    await expect(ensureDataset({ database, folder: validFolder, report })).resolves.toBe("loaded");
  });

  it("loads a newer version and does not go back", async () => {
    const folder = await copyFolder({ "dataset.json": [["1.2.0", "1.10.0"]] });
    await expect(ensureDataset({ database, folder, report })).resolves.toBe("loaded");
    await expect(ensureDataset({ database, folder: validFolder, report })).resolves.toBe("current");
    await expect(readVersion()).resolves.toEqual([{ version: "1.10.0", state: "ready" }]);
  });

  it("loads again what an interrupted load or an older program left", async () => {
    const folder = await copyFolder({ "dataset.json": [["1.2.0", "1.10.0"]] });
    for (const change of ["d.state = 'loading'", "d.format = 'older'", "d.format = null"]) {
      await database.write((run) => run(`MATCH (d:Dataset) SET ${change}`));
      await expect(ensureDataset({ database, folder, report })).resolves.toBe("loaded");
      await expect(ensureDataset({ database, folder, report })).resolves.toBe("current");
    }
  });

  it("says what is wrong with a folder that is none", async () => {
    const folder = await createFolder();
    await expect(ensureDataset({ database, folder, report })).rejects.toThrow(DatasetError);
    await expect(ensureDataset({ database, folder: `${folder}/nowhere`, report })).rejects.toThrow(
      "is not there",
    );
  });
});
