import type { Database } from "../../../server/neo4j/createDatabase.ts";

/** Marks of one load of a dataset, and of the code that ran it; they say nothing about what is in the graph. */
const MARKS = new Set(["load", "hash", "format", "loadedAt"]);

function withoutMarks(properties: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(Object(properties))
      .filter(([name]) => !MARKS.has(name))
      .toSorted(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** Every node and relationship with all its properties, as lines that can be compared. */
export async function snapshotGraph(database: Database): Promise<readonly string[]> {
  const nodes = await database.write((run) =>
    run(
      "MATCH (n) UNWIND labels(n) AS label WITH n, label ORDER BY label RETURN collect(label) AS labels, properties(n) AS properties",
    ),
  );
  const relationships = await database.write((run) =>
    run("MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties"),
  );
  return [
    ...nodes.map(({ labels, properties }) => JSON.stringify([labels, withoutMarks(properties)])),
    ...relationships.map(({ from, type, to, properties }) =>
      JSON.stringify([from, type, to, withoutMarks(properties)]),
    ),
  ].toSorted();
}
