import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { loadDataset } from "../../../server/dataset/loadDataset.ts";
import type { Query } from "../../../server/neo4j/defineQuery.ts";
import { DatasetError } from "../../../server/dataset/problems.ts";
import { validFolder, withFault } from "../../dataset/withFault.ts";
import { emptyGraph, openTestDatabase } from "../database.ts";
import { describeGraph } from "./describeGraph.ts";
import { copyFolder, type Edits, removeCopiesAfterwards } from "./folders.ts";

const database = openTestDatabase();
const report = () => undefined;

/** Nearly everything that can change between two versions of a folder. */
const nextVersion: Edits = {
  "dataset.json": [
    ["1.2.0", "1.3.0"],
    [`, "ru": "Крошечный набор данных"`, ""],
  ],
  "entities.csv": [
    ["old-town,PLACE,,,Old Town,,,,,,,,,,,,,,,,\n", ""],
    ["council,COUNCIL,,,", "council,BODY,,,"],
    ["ISC,МГС", ",МГС"],
    ["1992-03~", "1993"],
  ],
  "relations.csv": [
    ["old-town-part-of-minsk,PART_OF,old-town,minsk,,,,stated,,\n", ""],
    ["bureau-in-minsk,LOCATED_IN,bureau,minsk", "bureau-in-minsk,LOCATED_IN,council,minsk"],
    ["bureau-part-of-council,PART_OF", "bureau-part-of-council,UNDER"],
    ["council-in-minsk,LOCATED_IN,council,minsk", "minsk-hosts-council,LOCATED_IN,council,minsk"],
  ],
  "relation-types.csv": [["PART_OF,", "UNDER,"]],
  "claims.csv": [
    ["council-share,council,share,45.5,,,,,≈,,,deprecated,p-1\n", ""],
    ["council-members,council,", "council-members,states,"],
  ],
  "units.csv": [["states,states", "states,member states"]],
  "sources.csv": [["page,A page,Somebody", "leaf,A page,"]],
  "passages.csv": [["p-1,page", "p-1,leaf"]],
  "examples.csv": [["what-is-the-council,What is the Council?,,,council,entity:council,\n", ""]],
};

async function query(text: string): Promise<Record<string, unknown>[]> {
  return database.write((run) => run(text));
}

async function describeFresh(folder: string): Promise<string[]> {
  await emptyGraph(database);
  await loadDataset({ database, folder, report });
  return describeGraph(database);
}

removeCopiesAfterwards();

afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});

beforeEach(async () => {
  await emptyGraph(database);
});

describe("loadDataset", () => {
  it("keeps the first and the last year that its dates name", async () => {
    await loadDataset({ database, folder: validFolder, report });
    const [years] = await query("MATCH (d:Dataset) RETURN d.firstYear AS first, d.lastYear AS last");
    expect(years).toEqual({ first: 1992, last: 2001 });
  });

  it("stores entities, relations and evidence as cypher/README.md says", async () => {
    await loadDataset({ database, folder: validFolder, report });
    const [bureau] = await query(`
      MATCH (e:Entity {id: 'bureau'})-[r:PART_OF]->(to)
      RETURN labels(e) AS labels, e { .* } AS entity, r { .* } AS relation, to.id AS to`);
    expect(bureau).toMatchObject({
      labels: expect.arrayContaining(["Entity", "Body"]),
      to: "council",
      entity: {
        dataset: "tiny",
        kind: "BODY",
        form: "bureau",
        nameEn: "Bureau of the Council",
        begin: "1992-03~",
        validFrom: 19920301,
        validUntil: 99991231,
        degree: 2,
        citations: ["n-2"],
        searchTerms: expect.arrayContaining(["bureau"]),
      },
      relation: {
        id: "bureau-part-of-council",
        dataset: "tiny",
        begin: "1992-03",
        validFrom: 19920301,
        validUntil: 99991231,
        qualifiers: ["status: permanent", "seat: shared"],
        basis: "stated",
        citations: ["n-2"],
      },
    });
    expect(Object.keys(Object(bureau?.["entity"]))).not.toContain("nameRu");
    const evidence = await query(`
      MATCH (e:Entity)-[:HAS_CLAIM]->(c:Claim {id: 'council-members'})
      MATCH (p:Passage)-[:FROM_SOURCE]->(s:Source)
      WHERE p.id IN c.citations
      RETURN e.id AS entity, c { .* } AS claim, p { .* } AS passage, s.address AS address`);
    expect(evidence).toMatchObject([
      {
        entity: "council",
        claim: { value: "12", unit: "states", comparator: "≥", from: "1992", until: "1999", rank: "normal" },
        passage: { ordinal: 1, source: "page", translationEn: "The council has at least 12 states." },
        address: "https://example.org/page",
      },
    ]);
  });

  it("puts the names of some time on their entity, and finds it under them", async () => {
    await loadDataset({ database, folder: validFolder, report });
    const [council] = await query("MATCH (e:Entity {id: 'council'}) RETURN e { .* } AS entity");
    expect(council).toMatchObject({
      entity: {
        nameEn: "Interstate Council",
        datedNames: ["en ../1991-12-25 Council of the Union", "ru ../1991-12-25 Союзный совет"],
        searchOtherNames: expect.arrayContaining(["союзныйсовет"]),
      },
    });
  });

  it("stores the vocabulary, the examples and the dataset itself", async () => {
    await loadDataset({ database, folder: validFolder, report });
    await expect(
      query(
        "MATCH (t:RelationType) RETURN t { .name, .superior, .weight, .count, .fromKinds, .verbsEn } AS t ORDER BY t.name",
      ),
    ).resolves.toEqual([
      {
        t: {
          name: "LOCATED_IN",
          superior: null,
          weight: 2.5,
          count: 3,
          fromKinds: null,
          verbsEn: ["sits in"],
        },
      },
      {
        t: {
          name: "PART_OF",
          superior: "to",
          weight: 1,
          count: 2,
          fromKinds: ["BODY", "COUNCIL", "PLACE"],
          verbsEn: ["belongs to", "<contains"],
        },
      },
    ]);
    await expect(
      query(
        "MATCH (w:Kind|Form|Property|Unit) RETURN count(w) AS words, count(CASE WHEN w:Form THEN 1 END) AS forms",
      ),
    ).resolves.toEqual([{ words: 12, forms: 3 }]);
    await expect(
      query("MATCH (x:Example) RETURN x { .id, .ordinal, .show, .select, .layout } AS x ORDER BY x.ordinal"),
    ).resolves.toEqual([
      {
        x: {
          id: "where-is-the-bureau",
          ordinal: 1,
          show: ["bureau", "minsk"],
          select: "relation:bureau-in-minsk",
          layout: "force",
        },
      },
      {
        x: {
          id: "what-is-the-council",
          ordinal: 2,
          show: ["council"],
          select: "entity:council",
          layout: null,
        },
      },
    ]);
    const [row] = await query("MATCH (d:Dataset) RETURN d { .* } AS d");
    expect(row?.["d"]).toMatchObject({
      id: "tiny",
      version: "1.2.0",
      state: "ready",
      titleRu: "Крошечный набор данных",
      languages: ["en", "ru", "kk"],
      loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
    });
  });

  it("counts each entity's relations, one that leads back to it once", async () => {
    await loadDataset({ database, folder: validFolder, report });
    await expect(
      query(
        "MATCH (e:Entity) RETURN e.id AS id, e.degree AS degree, COUNT { (e)--() } - COUNT { (e)-[:HAS_CLAIM]->() } AS counted ORDER BY id",
      ),
    ).resolves.toEqual([
      { id: "bureau", degree: 2, counted: 2 },
      { id: "council", degree: 2, counted: 2 },
      { id: "minsk", degree: 3, counted: 3 },
      { id: "old-town", degree: 1, counted: 1 },
      { id: "states", degree: 1, counted: 1 },
    ]);
  });

  it("makes the same graph of the same folder, time of loading included", async () => {
    await loadDataset({ database, folder: validFolder, report });
    const times = await query("MATCH (d:Dataset) RETURN d.loadedAt AS loadedAt");
    const once = await describeGraph(database);
    await loadDataset({ database, folder: validFolder, report });
    expect(await describeGraph(database)).toEqual(once);
    expect(await query("MATCH (d:Dataset) RETURN d.loadedAt AS loadedAt")).toEqual(times);
  });

  it.each([{ rowsInOneTransaction: 20_000 }, { rowsInOneTransaction: 0 }])(
    "leaves nothing of the old version, $rowsInOneTransaction rows in one transaction",
    async (options) => {
      const next = await copyFolder(nextVersion);
      const expected = await describeFresh(next);
      const old = await describeFresh(validFolder);
      await loadDataset({ database, folder: next, report, ...options });
      expect(await describeGraph(database)).toEqual(expected);
      await loadDataset({ database, folder: validFolder, report, ...options });
      expect(await describeGraph(database)).toEqual(old);
    },
  );

  it("makes ids unique: a second relation of the type with the same id is refused by Neo4j", async () => {
    await loadDataset({ database, folder: validFolder, report });
    const twice = query(
      "MATCH (a:Entity {id: 'bureau'}) CREATE (a)-[:PART_OF {id: 'old-town-part-of-minsk'}]->(a)",
    );
    await expect(twice).rejects.toMatchObject({ code: "INTERNAL" });
  });

  it("writes nothing when anything is wrong", async () => {
    await loadDataset({ database, folder: validFolder, report });
    const before = await describeGraph(database);
    await withFault("unknown-ends", async (folder) => {
      await expect(loadDataset({ database, folder, report })).rejects.toThrow(DatasetError);
    });
    expect(await describeGraph(database)).toEqual(before);
  });

  it("reports rows, speed and what remains", async () => {
    const reports: unknown[] = [];
    await loadDataset({ database, folder: validFolder, report: (progress) => reports.push(progress) });
    expect(reports.at(-1)).toMatchObject({ stage: "writing", rows: 37, totalRows: 37, secondsLeft: 0 });
  });

  it("notices that the folder changes while it is loaded, and leaves the old version", async () => {
    await loadDataset({ database, folder: validFolder, report });
    const before = await describeGraph(database);
    const folder = await copyFolder({ "dataset.json": [["1.2.0", "1.2.1"]] });
    let isChanged = false;
    const changing = {
      ...database,
      read: async <Parameters extends object, Row>(query: Query<Parameters, Row>, parameters: Parameters) => {
        if (!isChanged)
          await writeFile(join(folder, "units.csv"), "unit,label_en,label_ru,label_kk\nstates,other,,\n");
        isChanged = true;
        return database.read(query, parameters);
      },
    };
    await expect(loadDataset({ database: changing, folder, report })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      message: expect.stringContaining("changed"),
    });
    expect(await describeGraph(database)).toEqual(before);
  });
});
