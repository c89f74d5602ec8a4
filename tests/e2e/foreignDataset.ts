import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toLocalPaths } from "../../server/localNeo4j/localPaths.ts";
import { readRunFile } from "../../server/localNeo4j/runFile.ts";
import { createDatabase } from "../../server/neo4j/createDatabase.ts";
import { readCypher } from "../../server/neo4j/readCypher.ts";
import { testHome } from "./testHome.ts";

type Line = Readonly<Record<string, unknown>>;

/** Nodes and edges as other people write them, for `npm run import -- pack`. */
export interface Pack {
  readonly id: string;
  readonly nodes: readonly Line[];
  readonly edges: readonly Line[];
}

/** Where the server under test has its Neo4j. */
function connection() {
  const paths = toLocalPaths(testHome);
  const run = readRunFile(paths);
  if (run === undefined) throw new Error(`no Neo4j runs below ${testHome}`);
  return { uri: `bolt://127.0.0.1:${run.boltPort}`, password: readFileSync(paths.password, "utf8").trim() };
}

async function runCommand(...args: readonly string[]): Promise<void> {
  const { uri, password } = connection();
  const child = spawn(process.execPath, ["server/cli/bootstrap.mjs", ...args], {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_PASSWORD: password },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let fault = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    fault += text;
  });
  await once(child, "close");
  if (child.exitCode !== 0) throw new Error(`${args.join(" ")}: ${fault}`);
}

/** Imports a pack and loads it beside what the server under test has, by the commands that a reader uses. */
export async function loadPack({ id, nodes, edges }: Pack): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "kelisim-pack-"));
  const dataset = join(folder, "dataset");
  const write = (name: string, lines: readonly Line[]) =>
    writeFileSync(join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  try {
    write("nodes.jsonl", nodes);
    write("edges.jsonl", edges);
    await runCommand("import", "pack", folder, "--out", dataset, "--id", id, "--alone");
    await runCommand("load", dataset);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Takes a dataset that nobody joins out again: the next test finds what it would have found before. */
export async function removeDataset(id: string): Promise<void> {
  const database = createDatabase({ ...connection(), user: "neo4j", database: "neo4j", timeoutMs: 30_000 });
  const statements = [
    "MATCH (n) WHERE n.dataset = $id DETACH DELETE n",
    "MATCH (d:Dataset {id: $id}) DETACH DELETE d",
    `MATCH (w:Vocabulary) WHERE $id IN w.datasets
     SET w.datasets = [other IN w.datasets WHERE other <> $id]
     WITH w WHERE size(w.datasets) = 0 DETACH DELETE w`,
    readCypher("load/countRelations"),
  ];
  try {
    for (const statement of statements) await database.write((run) => run(statement, { id }));
  } finally {
    await database.close();
  }
}
