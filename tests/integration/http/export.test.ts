import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { loadDataset } from "../../../server/dataset/loadDataset.ts";
import { emptyGraph, openTestDatabase } from "../database.ts";
import { snapshotGraph } from "./snapshotGraph.ts";
import { startServer, type TestServer } from "./startServer.ts";

const folder = fileURLToPath(new URL("../../../data/standardization/", import.meta.url));
const database = openTestDatabase(30_000);
let server: TestServer;
let scratch: string;

beforeAll(async () => {
  await emptyGraph(database);
  await loadDataset({ database, folder, report: () => undefined });
  server = await startServer(database);
  scratch = await mkdtemp(join(tmpdir(), "kelisim-export-"));
});
afterAll(async () => {
  await server.close();
  await emptyGraph(database);
  await database.close();
  await rm(scratch, { recursive: true, force: true });
});

const download = (path: string, init?: RequestInit) =>
  fetch(new URL(`/export/${path}`, server.address), init);
const downloadText = async (path: string) => (await download(path)).text();

async function unzipTo(path: string, target: string): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await (await download(path)).arrayBuffer()));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(target, name)), { recursive: true });
    await writeFile(join(target, name), content);
  }
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

const graphSchema = z.object({
  "@graph": z.array(z.looseObject({ "@id": z.string(), "@type": z.string().optional() })),
});
const nodesOf = async (path: string) => graphSchema.parse(JSON.parse(await downloadText(path)))["@graph"];

async function count(pattern: string): Promise<unknown> {
  const [row] = await database.write((run) => run(`MATCH ${pattern} RETURN count(*) AS count`));
  return row?.["count"];
}

describe("everything", () => {
  it.each([
    ["csv", "application/zip", "standardization-1.0.0.zip"],
    ["jsonld", "application/ld+json; charset=utf-8", "standardization-1.0.0.jsonld"],
    ["graphml", "application/graphml+xml; charset=utf-8", "standardization-1.0.0.graphml"],
    ["cypher", "application/x-cypher-query; charset=utf-8", "standardization-1.0.0.cypher"],
  ])("comes as %s with its media type and a name to save it under", async (format, type, name) => {
    const response = await download(format);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${name}"`);
    const bytes = await response.arrayBuffer();
    expect(bytes.byteLength).toBeGreaterThan(10_000);
  });

  it.each(["jsonld", "graphml", "cypher"])("says in %s whose it is and which version", async (format) => {
    expect(await downloadText(format)).toMatch(
      /Standards institutions between states.*version 1\.0\.0.*CC-BY-4\.0/u,
    );
  });

  it("as CSV makes the same graph when it is loaded again", async () => {
    const before = await snapshotGraph(database);
    const files = await unzipTo("csv", scratch);
    expect(JSON.parse(files["standardization/dataset.json"] ?? "")).toMatchObject({ licence: "CC-BY-4.0" });
    await emptyGraph(database);
    await loadDataset({ database, folder: join(scratch, "standardization"), report: () => undefined });
    expect(await snapshotGraph(database)).toEqual(before);
  });

  // Neo4j plans literals slowly: minutes on a machine that has other work.
  it(
    "as Cypher makes the same graph in an empty database, and run again changes nothing",
    { timeout: 300_000 },
    async () => {
      const before = await snapshotGraph(database);
      const script = await downloadText("cypher");
      const statements = script
        .split(/;\n/u)
        .map((statement) => statement.replaceAll(/^\/\/.*$/gmu, "").trim());
      await emptyGraph(database);
      for (let times = 0; times < 2; times += 1) {
        for (const statement of statements.filter(
          (text) => text !== "" && !text.startsWith("CREATE CONSTRAINT"),
        ))
          await database.write((run) => run(statement));
        expect(await snapshotGraph(database)).toEqual(before);
      }
    },
  );

  it("as JSON-LD holds every entity, relation, claim, source and passage", async () => {
    const nodes = await nodesOf("jsonld");
    for (const [prefix, pattern] of [
      ["relation", "(:Entity)-[r]->(:Entity)"],
      ["claim", "(:Claim)"],
      ["source", "(:Source)"],
      ["passage", "(:Passage)"],
    ] as const)
      expect(nodes.filter((node) => node["@id"].startsWith(`${prefix}:`)).length).toBe(await count(pattern));
    const entities = nodes.filter((node) => node["@id"].startsWith("entity:") && node["@type"] !== undefined);
    expect(entities.length).toBe(await count("(:Entity)"));
  });

  it("as GraphML holds every entity and relation, relations between entities that are there", async () => {
    const text = await downloadText("graphml");
    const ids = new Set([...text.matchAll(/<node id="([^"]+)"/gu)].map(([, id]) => id));
    const edges = [...text.matchAll(/<edge id="[^"]+" source="([^"]+)" target="([^"]+)"/gu)];
    expect(ids.size).toBe(await count("(:Entity)"));
    expect(edges.length).toBe(await count("(:Entity)-[r]->(:Entity)"));
    expect(edges.every(([, from, to]) => ids.has(from) && ids.has(to))).toBe(true);
  });
});

describe("a view", () => {
  const ids = ["iso", "iec", "iso-council"];

  it("holds its entities, what is between them, and the passages that both rest on", async () => {
    const nodes = await nodesOf(`jsonld?ids=${ids.join(",")}`);
    const has = (prefix: string) => nodes.filter((node) => node["@id"].startsWith(`${prefix}:`));
    expect(
      has("entity")
        .filter((node) => node["@type"] !== undefined)
        .map((node) => node["@id"]),
    ).toEqual(ids.map((id) => `entity:${id}`).toSorted());
    const relations = has("relation");
    expect(relations.length).toBe(
      await count(
        `(a:Entity)-[r]->(b:Entity) WHERE a.id IN ${JSON.stringify(ids)} AND b.id IN ${JSON.stringify(ids)}`,
      ),
    );
    expect(relations.length).toBeGreaterThan(1);
    const cited = new Set(nodes.flatMap((node) => z.array(z.string()).catch([]).parse(node["citations"])));
    expect(new Set(has("passage").map((node) => node["@id"]))).toEqual(cited);
    expect(has("source").length).toBeGreaterThan(0);
  });

  it("comes the same by POST, whose list may be longer than an address", async () => {
    const body = JSON.stringify({ ids });
    const posted = await download("graphml", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    expect(await posted.text()).toBe(await downloadText(`graphml?ids=${ids.join(",")}`));
    expect(posted.headers.get("content-disposition")).toContain("-part.graphml");
  });

  it("can be narrowed to relation types", async () => {
    const text = await downloadText("graphml?types=GOVERNS");
    const types = new Set([...text.matchAll(/<data key="edge-type">([^<]+)</gu)].map(([, type]) => type));
    expect(types).toEqual(new Set(["GOVERNS"]));
  });

  it("can be narrowed to a date", async () => {
    const ended = await database.write((run) =>
      run("MATCH (e:Entity) WHERE e.validFrom > 19460000 RETURN e.id AS id"),
    );
    const text = await downloadText("graphml?validAt=1945");
    expect(ended.length).toBeGreaterThan(0);
    for (const { id } of ended) expect(text).not.toContain(`<node id="${String(id)}"`);
    expect(text).toContain("<node ");
  });

  it("can be loaded where the whole isn't, under a name of its own", async () => {
    const before = await snapshotGraph(database);
    await unzipTo(`csv?ids=${ids.join(",")}`, scratch);
    await emptyGraph(database);
    await loadDataset({ database, folder: join(scratch, "standardization-part"), report: () => undefined });
    expect(await count("(:Entity)")).toBe(ids.length);
    await emptyGraph(database);
    await loadDataset({ database, folder, report: () => undefined });
    expect(await snapshotGraph(database)).toEqual(before);
  });
});

describe("what can't be exported", () => {
  it.each([
    ["pdf", 404, "NOT_FOUND", "csv, jsonld, graphml, cypher"],
    ["csv?ids=iso,nothing-of-that-name", 400, "BAD_USER_INPUT", "there is no nothing-of-that-name"],
    ["csv?ids=ISO", 400, "BAD_USER_INPUT", '"ids"'],
    ["csv?types=EATS", 400, "BAD_USER_INPUT", "there is no EATS"],
    ["csv?validAt=yesterday", 400, "BAD_USER_INPUT", '"validAt"'],
    ["csv?id=iso", 400, "BAD_USER_INPUT", "id"],
  ] as const)("%s is answered %i in words", async (...[path, status, code, words]) => {
    const response = await download(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await response.json()).toMatchObject({ code, message: expect.stringContaining(words) });
  });

  it("says so while a dataset is being loaded", async () => {
    await database.write((run) => run("MATCH (d:Dataset) SET d.state = 'loading' RETURN 1"));
    const response = await download("csv");
    await database.write((run) => run("MATCH (d:Dataset) SET d.state = 'ready' RETURN 1"));
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: "DATABASE_UNAVAILABLE" });
  });
});
