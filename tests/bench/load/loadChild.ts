import neo4j from "neo4j-driver";
import { z } from "zod";
import { checkFolder } from "../../../server/dataset/checkFolder.ts";
import { claims, entities, relations, type Row, type Table } from "../../../server/dataset/format/tables.ts";
import { createWriting, loadCheckedDataset } from "../../../server/dataset/loadDataset.ts";
import {
  type Preparation,
  type Prepared,
  prepareClaim,
  prepareEntity,
  prepareRelation,
} from "../../../server/dataset/prepare/prepareRows.ts";
import { createProblems } from "../../../server/dataset/problems.ts";
import { readTable } from "../../../server/dataset/read/readTable.ts";
import type { ValidDataset } from "../../../server/dataset/validate/validateDataset.ts";
import { constrainRelations } from "../../../server/dataset/write/constrainRelations.ts";
import { applySchema } from "../../../server/neo4j/applySchema.ts";
import { createDatabase } from "../../../server/neo4j/createDatabase.ts";

const request = z.object({
  side: z.enum(["ours", "by hand"]),
  folder: z.string(),
  connection: z.object({ uri: z.string(), user: z.string(), password: z.string(), database: z.string() }),
});

const { side, folder, connection } = request.parse(JSON.parse(process.argv[2] ?? ""));
const silent = () => undefined;
const ROWS_AT_ONCE = 5_000;

/** What somebody writes who knows Neo4j and has this one file to load: no marks, no sweeping, no state, one statement a table. */
const statements = {
  entities: "UNWIND $rows AS row CREATE (e:Entity) SET e = row.properties SET e:$(row.label)",
  claims:
    "UNWIND $rows AS row MATCH (e:Entity {id: row.properties.entity}) CREATE (e)-[:HAS_CLAIM]->(c:Claim) SET c = row.properties",
  relations:
    "UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties",
};

async function loadByHand(valid: ValidDataset): Promise<void> {
  const { preparation } = createWriting(valid, silent);
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
  const session = driver.session({ database: connection.database });
  async function load<Name extends string>(
    table: Table<Name>,
    prepare: (row: Row<Table<Name>>, preparation: Preparation) => Prepared,
    statement: string,
  ): Promise<void> {
    let rows: Prepared[] = [];
    const send = () => session.executeWrite((transaction) => transaction.run(statement, { rows }));
    for await (const { row } of readTable(valid.folder, table, createProblems())) {
      rows.push(prepare(row, preparation));
      if (rows.length < ROWS_AT_ONCE) continue;
      await send();
      rows = [];
    }
    await send();
  }
  await load(entities, prepareEntity, statements.entities);
  await load(claims, prepareClaim, statements.claims);
  await load(relations, prepareRelation, statements.relations);
  await session.close();
  await driver.close();
}

const valid = await checkFolder(folder, silent);
const database = createDatabase({ ...connection, timeoutMs: 600_000 });
await applySchema(database);
await constrainRelations(database, valid.relationTypes);
const since = performance.now();
if (side === "ours") await loadCheckedDataset(valid, { database, report: silent });
else await loadByHand(valid);
const seconds = (performance.now() - since) / 1_000;
await database.close();
const megabytes = process.resourceUsage().maxRSS / 1_024;
process.stdout.write(JSON.stringify({ rows: valid.rowCount, seconds, megabytes }));
