import { setTimeout } from "node:timers/promises";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { loadDataset } from "../../../server/dataset/loadDataset.ts";
import { AppError } from "../../../server/graph/AppError.ts";
import type { Database } from "../../../server/neo4j/createDatabase.ts";
import { validFolder } from "../../dataset/withFault.ts";
import { emptyGraph, openTestDatabase } from "../database.ts";
import { describeGraph } from "./describeGraph.ts";
import { copyFolder, removeCopiesAfterwards } from "./folders.ts";

const database = openTestDatabase();
const report = () => undefined;
const inBatches = { rowsInOneTransaction: 0 };

class BrokenConnection extends Error {}

const schemaStatement = /^(?:SHOW CONSTRAINTS|(?:CREATE|DROP) (?:\w+ )?(?:CONSTRAINT|INDEX))/u;

/** The same database, but its connection breaks after so many writing statements; those of the schema aren't counted. */
function breakingAfter(statements: number): Database {
  let left = statements;
  return {
    ...database,
    write: (work, timeoutMs) =>
      database.write(
        (run) =>
          work((text, parameters) => {
            if (!schemaStatement.test(text)) left -= 1;
            return left < 0 ? Promise.reject(new BrokenConnection()) : run(text, parameters);
          }),
        timeoutMs,
      ),
  };
}

/** Whether the load broke; any other failure is passed on. */
async function isBroken(folder: string, statements: number, options = {}): Promise<boolean> {
  try {
    await loadDataset({ database: breakingAfter(statements), folder, report, ...options });
    return false;
  } catch (error) {
    if (error instanceof AppError && error.cause instanceof BrokenConnection) return true;
    throw error;
  }
}

async function readStates(): Promise<unknown[]> {
  const rows = await database.write((run) => run("MATCH (d:Dataset) RETURN d.state AS state"));
  return rows.map(({ state }) => state);
}

async function describeLoaded(folder: string): Promise<string[]> {
  await emptyGraph(database);
  await loadDataset({ database, folder, report });
  return describeGraph(database);
}

function copyOtherVersion(): Promise<string> {
  return copyFolder({
    "dataset.json": [["1.2.0", "2.0.0"]],
    "entities.csv": [["old-town,PLACE,,,Old Town,,,,,,,,,,,,,,,,\n", ""]],
    "relations.csv": [
      ["old-town-part-of-minsk,PART_OF,old-town,minsk,,,,stated,,\n", ""],
      ["bureau-in-minsk,LOCATED_IN,bureau,minsk", "bureau-in-minsk,LOCATED_IN,council,minsk"],
    ],
    "claims.csv": [["council-members,council,", "council-members,states,"]],
    "passages.csv": [["12 государств", "15 государств"]],
  });
}

removeCopiesAfterwards();

afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});

beforeEach(async () => {
  await emptyGraph(database);
});

describe("an interrupted load", () => {
  it("in one transaction leaves the old version whole, wherever it breaks", async () => {
    const other = await copyOtherVersion();
    const before = await describeLoaded(validFolder);
    let statements = 0;
    while (await isBroken(other, statements)) {
      expect(await describeGraph(database)).toEqual(before);
      statements += 1;
    }
    expect(statements).toBeGreaterThan(15);
  }, 300_000);

  it("in one transaction is not seen by readers before it is whole", async () => {
    await loadDataset({ database, folder: validFolder, report });
    const before = await describeGraph(database);
    const seen: string[][] = [];
    const watched: Database = {
      ...database,
      write: (work, timeoutMs) =>
        database.write(
          (run) =>
            work(async (text, parameters) => {
              const rows = await run(text, parameters);
              if (text.includes("CREATE (from)")) seen.push(await describeGraph(database));
              return rows;
            }),
          timeoutMs,
        ),
    };
    await loadDataset({ database: watched, folder: await copyOtherVersion(), report });
    expect(seen).toEqual([before]);
  });

  it("in batches ends in the same graph when it is run again, wherever it broke", async () => {
    const other = await copyOtherVersion();
    const ofOther = await describeLoaded(other);
    const ofValid = await describeLoaded(validFolder);
    // Each time the other of the two versions is loaded over the one before.
    let next = { folder: other, expected: ofOther };
    let last = { folder: validFolder, expected: ofValid };
    let statements = 0;
    while (await isBroken(next.folder, statements, inBatches)) {
      await expect(readStates()).resolves.toEqual([statements === 0 ? "ready" : "loading"]);
      await loadDataset({ database, folder: next.folder, report, ...inBatches });
      expect(await describeGraph(database)).toEqual(next.expected);
      [next, last] = [last, next];
      statements += 1;
    }
    expect(statements).toBeGreaterThan(15);
  }, 300_000);

  it("of an empty graph ends in the same graph, even when another version is loaded next", async () => {
    const other = await copyOtherVersion();
    const expected = await describeLoaded(validFolder);
    for (const statements of [1, 2, 4, 5, 7, 9]) {
      await emptyGraph(database);
      expect(await isBroken(other, statements, inBatches)).toBe(true);
      expect(await readStates()).toEqual(["loading"]);
      await loadDataset({ database, folder: validFolder, report, ...inBatches });
      expect(await describeGraph(database)).toEqual(expected);
    }
  }, 300_000);

  it("gives way to a load that began after it, which waits for the batch on its way", async () => {
    const expected = await describeLoaded(validFolder);
    let second: Promise<unknown> | undefined;
    const overtaken: Database = {
      ...database,
      write: (work, timeoutMs) =>
        database.write(
          (run) =>
            work(async (text, parameters) => {
              const rows = await run(text, parameters);
              if (text.includes("CREATE (from)") && second === undefined) {
                second = loadDataset({ database, folder: validFolder, report, ...inBatches });
                // Long enough for the second load to arrive at its first statement.
                await setTimeout(3_000);
              }
              return rows;
            }),
          timeoutMs,
        ),
    };
    const first = loadDataset({
      database: overtaken,
      folder: await copyOtherVersion(),
      report,
      ...inBatches,
    });
    await expect(first).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE", facts: { reason: "loading" } });
    await second;
    expect(await describeGraph(database)).toEqual(expected);
  }, 60_000);
});
