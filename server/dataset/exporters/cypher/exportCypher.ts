import type { Exporter } from "../Exporter.ts";
import type { GraphReader } from "../createGraphReader.ts";
import { describeDatasets } from "../describeDatasets.ts";
import { type Properties, requiredTextOf } from "../Properties.ts";
import { toName } from "./literals.ts";
import { unwindRows } from "./unwindRows.ts";

const uniqueLabels = ["Dataset", "Vocabulary", "Entity", "Claim", "Source", "Passage", "Example"];

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

const propertiesOf = (rows: readonly { readonly properties: Properties }[]) =>
  rows.map(({ properties }) => properties);

function* writeVocabulary({ vocabulary }: GraphReader): Generator<string> {
  for (const [label, rows] of groupBy(vocabulary, (row) => row.label))
    yield* unwindRows(
      propertiesOf(rows),
      // A driver gives 1.0 as 1; weights are floats.
      `MERGE (v:Vocabulary {id: row.id})\nSET v = row, v.weight = toFloat(row.weight), v:${toName(label)}`,
    );
}

async function* writeEntities(graph: GraphReader): AsyncGenerator<string> {
  for await (const page of graph.entities())
    for (const [labels, rows] of groupBy(page, (row) => row.labels.map(toName).join(":")))
      yield* unwindRows(propertiesOf(rows), `MERGE (e:Entity {id: row.id})\nSET e = row, e:${labels}`);
}

async function* writeRelations(graph: GraphReader): AsyncGenerator<string> {
  for await (const page of graph.relations())
    for (const [type, rows] of groupBy(page, (row) => requiredTextOf(row, "type")))
      yield* unwindRows(
        rows.map(({ type: _type, ...row }) => row),
        `MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:${toName(type)} {id: row.id}]->(b)
SET r = row { .*, from: null, to: null }`,
      );
}

interface NodeTable {
  readonly pages: AsyncIterable<readonly Properties[]>;
  readonly statement: string;
}

/** Nodes beside the entities, each hung on what it belongs to. */
function toNodeTables(graph: GraphReader): readonly NodeTable[] {
  return [
    { pages: graph.sources(), statement: "MERGE (s:Source {id: row.id})\nSET s = row" },
    {
      pages: graph.passages(),
      statement: `MATCH (s:Source {id: row.source})
MERGE (p:Passage {id: row.id})
SET p = row
MERGE (p)-[:FROM_SOURCE]->(s)`,
    },
    {
      pages: graph.claims(),
      statement: `MATCH (e:Entity {id: row.entity})
MERGE (c:Claim {id: row.id})
SET c = row
MERGE (e)-[:HAS_CLAIM]->(c)`,
    },
    { pages: graph.examples(), statement: "MERGE (x:Example {id: row.id})\nSET x = row" },
  ];
}

async function* write(graph: GraphReader): AsyncGenerator<string> {
  yield describeDatasets(graph.datasets)
    .map((line) => `// ${line.replaceAll(/\s+/gu, " ")}\n`)
    .join("");
  yield "// Run it with cypher-shell. Running it again changes nothing.\n";
  for (const label of uniqueLabels)
    yield `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  yield* writeVocabulary(graph);
  yield* writeEntities(graph);
  yield* writeRelations(graph);
  for (const { pages, statement } of toNodeTables(graph))
    for await (const page of pages) yield* unwindRows(page, statement);
  await graph.checkUnchanged();
  // Last, because it says that the rest is there.
  yield* unwindRows(graph.datasets, "MERGE (d:Dataset {id: row.id})\nSET d = row");
  yield "// The end: the file is whole.\n";
}

/** A script that makes the same nodes and relationships in any Neo4j 5.19 or later. */
export const exportCypher: Exporter = {
  format: "cypher",
  contentType: "application/x-cypher-query; charset=utf-8",
  extension: "cypher",
  write,
};
