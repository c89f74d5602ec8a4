import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import {
  createLoadedVersions,
  guardReads,
  pinVersion,
} from "../../../server/explore/createLoadedVersions.ts";
import type { Database } from "../../../server/neo4j/createDatabase.ts";
import { openTestDatabase } from "../database.ts";
import { createGraphApi } from "./graphApi.ts";
import { institutions } from "./institutions.ts";
import { seedGraph } from "./seedGraph.ts";

const database = openTestDatabase();
const setDataset = (properties: Readonly<Record<string, unknown>>) =>
  database.write((run) => run("MATCH (d:Dataset) SET d += $properties", { properties }));

beforeAll(() => seedGraph(database, institutions));
afterAll(() => database.close());

/** The versions of the database under a clock that stands still, and how often it was asked. */
function watch() {
  let now = 0;
  const asked: string[] = [];
  const counted: Database = {
    ...database,
    read(query, parameters) {
      asked.push(query.name);
      return database.read(query, parameters);
    },
  };
  return {
    asked,
    counted,
    versions: createLoadedVersions(counted, () => now),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe("the loaded version", () => {
  it("is the same object as long as the data stays", async () => {
    const { versions, pass, asked } = watch();
    const version = await versions.current();
    pass(999);
    expect(await versions.current()).toBe(version);
    expect(asked).toHaveLength(1);
    pass(1);
    expect(await versions.current()).toBe(version);
    expect(asked).toHaveLength(2);
  });

  it("is asked for once by all who ask at a time", async () => {
    const { versions, asked } = watch();
    const [one, other] = await Promise.all([versions.current(), versions.current()]);
    expect(one).toBe(other);
    expect(asked).toHaveLength(1);
  });

  it("changes with the data, and its vocabulary is read anew", async () => {
    const { versions, pass } = watch();
    const before = await versions.current();
    expect((await before.vocabulary()).relationTypes.size).toBe(5);
    await database.write((run) => run("CREATE (:Vocabulary:RelationType {name: 'NEW', weight: 1.0})"));
    await setDataset({ hash: "changed" });
    pass(1_000);
    const after = await versions.current();
    expect(after.stamp).not.toBe(before.stamp);
    expect((await after.vocabulary()).relationTypes.size).toBe(6);
    await database.write((run) => run("MATCH (t:RelationType {name: 'NEW'}) DELETE t"));
    await setDataset({ hash: "abc" });
  });

  it("keeps one vocabulary, and tries again where reading it failed", async () => {
    const { counted, asked, versions } = watch();
    const version = await versions.current();
    expect(version.vocabulary()).toBe(version.vocabulary());
    await version.vocabulary();

    let isBroken = true;
    const broken = createLoadedVersions({
      ...counted,
      read: (query, parameters) =>
        isBroken && query.name === "queries/words"
          ? Promise.reject(new Error("gone"))
          : counted.read(query, parameters),
    });
    const other = await broken.current();
    await expect(other.vocabulary()).rejects.toThrow("gone");
    isBroken = false;
    asked.length = 0;
    expect((await other.vocabulary()).relationTypes.size).toBe(5);
  });

  it("is refused while a dataset is being loaded, and is another afterwards", async () => {
    const { versions, pass } = watch();
    const before = await versions.current();
    await setDataset({ state: "loading" });
    expect(await versions.current()).toBe(before);
    pass(1_000);
    const refusal = { code: "DATABASE_UNAVAILABLE", facts: { reason: "loading" } };
    await expect(versions.current()).rejects.toMatchObject(refusal);
    await setDataset({ state: "ready" });
    const after = await versions.current();
    expect(after).not.toBe(before);
    expect(after.stamp).toBe(before.stamp);
  });

  it("is one for a whole request", async () => {
    const { versions, pass, asked } = watch();
    const pinned = pinVersion(versions);
    const version = await pinned.current();
    pass(5_000);
    expect(await pinned.current()).toBe(version);
    expect(asked).toHaveLength(1);
  });
});

describe("while a dataset is being loaded", () => {
  it.each([
    '{ entity(id: "iso") { id } }',
    "{ overview { entityCount } }",
    '{ search(text: "iso") { score } }',
    '{ subgraph(ids: ["iso"]) { total } }',
    '{ source(id: "book") { id } }',
    '{ paths(from: "iso", to: "kz") { truncated } }',
  ])("%s is refused with the reason", async (question) => {
    await setDataset({ state: "loading" });
    expect(await createGraphApi(database).fail(question)).toMatchObject({
      code: "DATABASE_UNAVAILABLE",
      facts: { reason: "loading" },
    });
    await setDataset({ state: "ready" });
  });

  it("a guarded read is refused, whatever it found", async () => {
    await setDataset({ state: "loading" });
    const guarded = guardReads(database, createLoadedVersions(database));
    const one = { name: "one", text: "RETURN 1 AS one", row: z.object({ one: z.number() }) };
    await expect(guarded.read(one, {})).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
    await setDataset({ state: "ready" });
    expect(await guarded.read(one, {})).toEqual([{ one: 1 }]);
  });
});

it("an empty database answers with nothing", async () => {
  await seedGraph(database, { entities: [], relationTypes: [] });
  const api = createGraphApi(database);
  expect(
    await api.ask(`{
      overview { entityCount relationCount relationTypes { name } }
      entity(id: "iso") { id }
      entities { totalCount }
      subgraph(ids: ["iso"], depth: 2) { total }
      relation(id: "r") { id }
    }`),
  ).toEqual({
    overview: { entityCount: 0, relationCount: 0, relationTypes: [] },
    entity: null,
    entities: { totalCount: 0 },
    subgraph: { total: 0 },
    relation: null,
  });
  expect(await api.fail('{ paths(from: "a", to: "b") { truncated } }')).toMatchObject({ code: "NOT_FOUND" });
});
