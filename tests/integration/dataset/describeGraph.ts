import type { Database } from "../../../server/neo4j/createDatabase.ts";

const nodes = `
MATCH (n)
RETURN
  'node ' + coalesce(n.id, '') AS what,
  labels(n) AS labels,
  n { .*, loadedAt: null, format: null } AS properties`;

const relationships = `
MATCH (a)-[r]->(b)
RETURN
  'relationship ' + type(r) + ' ' + coalesce(a.id, '') + ' ' + coalesce(b.id, '') + ' ' + coalesce(r.id, '') AS what,
  [type(r)] AS labels,
  r { .* } AS properties`;

function sortKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function toLine({ what, labels, properties }: Record<string, unknown>): string {
  const sorted = Array.isArray(labels) ? labels.map(String).toSorted() : [];
  return `${String(what)} ${sorted.join(":")} ${JSON.stringify(sortKeys(properties))}`;
}

/** Everything in the graph, a sorted line for each node and relationship; only when it was loaded, and by which code, is left out. */
export async function describeGraph(database: Database): Promise<string[]> {
  const rows = await database.write(async (run) => [...(await run(nodes)), ...(await run(relationships))]);
  return rows.map(toLine).toSorted();
}
