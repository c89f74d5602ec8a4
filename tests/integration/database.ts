import { inject } from "vitest";
import { createDatabase, type Database } from "../../server/neo4j/createDatabase.ts";

/** A connection to the run's Neo4j; close it in `afterAll`. */
export function openTestDatabase(timeoutMs = 10_000): Database {
  return createDatabase({ ...inject("connection"), timeoutMs });
}

const BATCH = 20_000;

/** Takes out every relationship and node, in batches that fit into a transaction; constraints and indexes stay. */
export async function emptyGraph(database: Database): Promise<void> {
  const statements = [
    `MATCH ()-[r]->() WITH r LIMIT ${BATCH} DELETE r RETURN count(*) AS deleted`,
    `MATCH (n) WITH n LIMIT ${BATCH} DELETE n RETURN count(*) AS deleted`,
  ];
  for (const statement of statements) {
    let deleted: unknown = BATCH;
    while (deleted === BATCH) [{ deleted } = { deleted: 0 }] = await database.write((run) => run(statement));
  }
}
