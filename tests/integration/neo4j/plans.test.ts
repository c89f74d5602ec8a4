import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { ensureDataset } from "../../../server/dataset/ensureDataset.ts";
import { readCypher } from "../../../server/neo4j/readCypher.ts";
import { withStructure } from "../../../server/neo4j/withStructure.ts";
import { emptyGraph, openTestDatabase } from "../database.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const database = openTestDatabase();
let driver: Driver;
let types: string[];

beforeAll(async () => {
  const { uri, user, password } = inject("connection");
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await emptyGraph(database);
  await ensureDataset({ database, folder: `${root}data/standardization`, report: () => undefined });
  const rows = await database.write((run) =>
    run("MATCH (t:RelationType) RETURN t.name AS name ORDER BY name"),
  );
  types = rows.map(({ name }) => String(name));
  await grow();
});
afterAll(async () => {
  await driver.close();
  await database.close();
});

/** The planner decides by numbers: in a graph of a hundred entities a scan may be the better plan. */
async function grow(): Promise<void> {
  const entities = `UNWIND range(1, 5000) AS number
    CREATE (e:Entity:Document {id: 'more-' + number, kind: 'DOCUMENT', form: 'form-' + number % 20})`;
  const relations = `MATCH (from:Entity:Document) WHERE from.id STARTS WITH 'more-'
    MATCH (to:Entity {id: 'more-' + toInteger(substring(from.id, 5)) / 10})
    CREATE (from)-[r:${types[0]} {id: from.id}]->(to)`;
  await database.write((run) => run(entities));
  await database.write((run) => run(relations));
  await database.write((run) => run("CALL db.resampleOutdatedIndexes()"));
}

function filesOf(folder: "queries" | "load"): string[] {
  return readdirSync(`${root}cypher/${folder}`)
    .filter((name) => name.endsWith(".cypher"))
    .map((name) => `${folder}/${name.replace(/\.cypher$/u, "")}`);
}

/** A type for one mark, all for the others: as the statement will run. */
function textOf(name: string): string {
  return withStructure(readCypher(name), {
    types: name.startsWith("load/") ? types.slice(0, 1) : types,
    steps: 6,
  });
}

const parametersOf = (text: string) =>
  new Set([...text.matchAll(/\$(\w+)/gu)].map((match) => match[1] ?? ""));

/** The operators of the plan, each with what it works on: `NodeByLabelScan dataset:Dataset`. */
async function explain(text: string): Promise<string[]> {
  const session = driver.session();
  try {
    const parameters = Object.fromEntries([...parametersOf(text)].map((name) => [name, null]));
    const { summary } = await session.run(`EXPLAIN ${text}`, parameters);
    if (summary.plan === false) throw new Error("There is no plan.");
    return listOperators(summary.plan);
  } finally {
    await session.close();
  }
}

function listOperators({ operatorType, arguments: { Details }, children }: Plan): string[] {
  return [`${operatorType.replace(/@.*/u, "")} ${String(Details)}`, ...children.flatMap(listOperators)];
}

/** Words, datasets and examples are few, and are read whole. */
const smallLabels =
  /^\w*NodeBy(?:s)?Label\w*Scan .*:(?:Dataset|Example|Vocabulary|RelationType|Kind|Form|Property|Unit)\b/u;

const isScan = (operator: string) =>
  /^(?:Directed|Undirected|Partitioned|Union|Intersection)*\w*Scan /u.test(operator);

describe.each(filesOf("queries"))("%s", (name) => {
  it("finds by indexes what it is asked for", async () => {
    const operators = await explain(textOf(name));
    expect(operators.length).toBeGreaterThan(1);
    expect(operators.filter((operator) => isScan(operator) && !smallLabels.test(operator))).toEqual([]);
  });
});

describe.each(filesOf("load"))("%s", (name) => {
  it("is a statement that can be planned, and walks over all nodes only to sweep", async () => {
    const operators = await explain(textOf(name));
    expect(operators.filter((operator) => /^All(?:Nodes|Relationships)Scan/u.test(operator))).toEqual([]);
  });
});

it("tells a scan when there is one", async () => {
  const scansOf = async (text: string) => (await explain(text)).filter(isScan);
  expect(await scansOf("MATCH (n) RETURN n.name")).toHaveLength(1);
  expect(await scansOf("MATCH (n:Entity) WHERE n.nameEn = $name RETURN n")).toHaveLength(1);
  expect(await scansOf("MATCH (n:Entity|Claim) RETURN n")).toHaveLength(1);
  expect(await scansOf("MATCH ()-[r]->() RETURN r.begin")).toHaveLength(1);
  expect(await scansOf("MATCH ()-[r:GOVERNS {begin: $begin}]->() RETURN r")).toHaveLength(1);
  expect(
    (await scansOf("MATCH (n:RelationType) RETURN n.name")).filter((scan) => !smallLabels.test(scan)),
  ).toEqual([]);
});
