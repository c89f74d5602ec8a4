import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { loadDataset } from "../../../server/dataset/loadDataset.ts";
import { importFixture } from "../../dataset/importers/importFixture.ts";
import { emptyGraph, openTestDatabase } from "../database.ts";
import { runCommand } from "../runCommand.ts";
import { describeGraph } from "./describeGraph.ts";
import { createFolder, removeCopiesAfterwards } from "./folders.ts";

const database = openTestDatabase(30_000);
const standardization = fileURLToPath(new URL("../../../data/standardization/", import.meta.url));
const fixtures = fileURLToPath(new URL("../../dataset/importers/", import.meta.url));
const report = () => undefined;

async function query(text: string): Promise<Record<string, unknown>[]> {
  return database.write((run) => run(text));
}

/** Rows of a table of the built-in dataset without empty cells, citations and the order. */
async function readBuiltIn(table: string): Promise<Record<string, string>[]> {
  const text = await readFile(join(standardization, `${table}.csv`), "utf8");
  return normalise(z.array(z.record(z.string(), z.string())).parse(parse(text, { columns: true })));
}

function normalise(rows: readonly Record<string, string>[]): Record<string, string>[] {
  return rows
    .map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name, cell]) => cell !== "" && name !== "citations")),
    )
    .toSorted((one, other) => ((one["id"] ?? "") < (other["id"] ?? "") ? -1 : 1));
}

removeCopiesAfterwards();

beforeAll(async () => {
  await emptyGraph(database);
  await loadDataset({ database, folder: standardization, report });
});

afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});

describe("npm run export and npm run import", () => {
  it("give back by GraphML what was loaded: every entity and relation, the words that they use", async () => {
    const file = join(await createFolder(), "all.graphml");
    const exported = await runCommand("export", "graphml", "--out", file);
    expect(exported.output).toContain("✓ Exporting");
    expect(exported.code).toBe(0);
    const { rows, remarks } = await importFixture("graphml", file);
    expect(normalise(await rows("entities"))).toEqual(await readBuiltIn("entities"));
    expect(normalise(await rows("relations"))).toEqual(await readBuiltIn("relations"));
    const types = normalise(await rows("relation-types"));
    expect(types.find(({ type }) => type === "GOVERNS")).toMatchObject({
      label_kk: "басқарады",
      superior: "from",
    });
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toContain("citations: GraphML holds no passages, left out");
  });

  it("say how they are used", async () => {
    const imported = await runCommand("import", "gexf", "file", "--out", "folder");
    expect(imported.output).toContain("iso-open-data  iso_technical_committees.jsonl");
    expect(imported.code).toBe(1);
    const exported = await runCommand("export", "gexf");
    expect(exported.output).toContain("FORMAT is one of csv, jsonld, graphml, cypher");
    expect(exported.code).toBe(1);
  });

  it("never write over what is there, and leave nothing half done", async () => {
    const scratch = await createFolder();
    const path = join(fixtures, "isoOpenData", "committees.jsonl");
    const first = await runCommand("import", "iso-open-data", path, "--out", join(scratch, "iso"));
    expect(first.output).toContain("Load it with: npm run load --");
    expect(first.code).toBe(0);
    const second = await runCommand("import", "iso-open-data", path, "--out", join(scratch, "iso"));
    expect(second.output).toContain("is not empty – name a folder that isn't there yet, or empty it");
    expect(second.code).toBe(1);
    const third = await runCommand("import", "pack", path, "--out", join(scratch, "pack"));
    expect(third.output).toContain("name the folder of a pack");
    expect(third.code).toBe(1);
    expect(await readdir(scratch)).toEqual(["iso"]);
  });
});

describe("an imported dataset", () => {
  it("stands beside the built-in one, joined where a person has said so", async () => {
    const { folder } = await importFixture("iso-open-data", "isoOpenData/committees.jsonl");
    await loadDataset({ database, folder, report });
    await expect(
      query(`MATCH (a {id: 'nsb-aaa'})-[r]->(b:Entity) WHERE r.dataset = 'iso-open-data'
             RETURN type(r) AS type, b.id AS to, b.dataset AS dataset ORDER BY type, to`),
    ).resolves.toEqual([
      { type: "HOLDS_SECRETARIAT_OF", to: "iso-tc-22", dataset: "standardization" },
      { type: "MEMBER_OF", to: "iso", dataset: "standardization" },
      { type: "P_MEMBER_OF", to: "iso-tc-22", dataset: "standardization" },
      { type: "P_MEMBER_OF", to: "iso-tc-22-sc-31", dataset: "iso-open-data" },
    ]);
    await expect(
      query(
        "MATCH (e:Entity {id: 'iso-tc-22'})-->(c:Claim) RETURN c.dataset AS dataset, count(*) AS count ORDER BY dataset",
      ),
    ).resolves.toContainEqual({ dataset: "iso-open-data", count: 3 });
  });

  it("loads with parallel edges, edges of a node with itself and documents that replace each other", async () => {
    const { folder } = await importFixture("pack", "packs/small");
    await loadDataset({ database, folder, report });
    const once = await describeGraph(database);
    await expect(
      query(
        `MATCH (a:Entity {id: 'small-std-1'})-[r]-(b:Entity) RETURN type(r) AS type, count(*) AS count ORDER BY type`,
      ),
    ).resolves.toEqual([
      { type: "HAS_DOMAIN", count: 1 },
      { type: "PUBLISHES", count: 1 },
      { type: "SUPERSEDES", count: 3 },
    ]);
    await expect(
      query(
        `MATCH (e:Entity) WHERE e.degree <> COUNT { (e)--() } - COUNT { (e)-[:HAS_CLAIM]->() } RETURN e.id`,
      ),
    ).resolves.toEqual([]);
    await loadDataset({ database, folder, report });
    expect(await describeGraph(database)).toEqual(once);
  });
});
