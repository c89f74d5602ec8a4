import type { Database } from "../../../server/neo4j/createDatabase.ts";
import { applySchema } from "../../../server/neo4j/applySchema.ts";
import { readCypher } from "../../../server/neo4j/readCypher.ts";
import { withStructure } from "../../../server/neo4j/withStructure.ts";
import { toDayRange, parsePartialDate } from "../../../server/graph/dates.ts";
import { emptyGraph } from "../database.ts";

type Properties = Readonly<Record<string, unknown>>;

export interface SeedEntity extends Properties {
  readonly id: string;
  readonly kind: string;
  readonly begin?: string;
  readonly end?: string;
}

export interface SeedRelation extends Properties {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly begin?: string;
  readonly end?: string;
}

/** A small graph; what tests don't care about is left out. */
export interface Seed {
  readonly entities: readonly SeedEntity[];
  readonly relations?: readonly SeedRelation[];
  readonly relationTypes: readonly Properties[];
  readonly claims?: readonly Properties[];
  readonly sources?: readonly Properties[];
  readonly passages?: readonly Properties[];
  /** Kinds, forms, properties and units, with their label as `sort`. */
  readonly words?: readonly Properties[];
}

const read = (date: string | undefined) => (date === undefined ? undefined : parsePartialDate(date));

function withDays<Row extends { readonly begin?: string; readonly end?: string }>(row: Row) {
  return { ...row, ...toDayRange(read(row.begin), read(row.end)) };
}

/** The storage contract of cypher/README.md in the shortest words; the real loader is tested by its own tests. */
const statements = {
  entities: `UNWIND $rows AS row CREATE (e:Entity {dataset: "seed"}) SET e += row, e:$(left(row.kind, 1) + toLower(substring(row.kind, 1))),
    e.validFrom = toInteger(row.validFrom), e.validUntil = toInteger(row.validUntil)`,
  relationTypes:
    "UNWIND $rows AS row CREATE (t:Vocabulary:RelationType {weight: 1.0, count: 0}) SET t += row",
  words: "UNWIND $rows AS row CREATE (w:Vocabulary) SET w = row, w.sort = null, w:$(row.sort)",
  claims: `UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) CREATE (e)-[:HAS_CLAIM]->(c:Claim) SET c = row`,
  sources: "UNWIND $rows AS row CREATE (s:Source) SET s = row",
  passages: `UNWIND $rows AS row MATCH (s:Source {id: row.source})
    CREATE (p:Passage)-[:FROM_SOURCE]->(s) SET p = row, p.ordinal = toInteger(row.ordinal)`,
  relations: `UNWIND $rows AS row MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
    CREATE (from)-[r:$(row.type)]->(to)
    SET r = row, r.type = null, r.from = null, r.to = null, r.basis = coalesce(row.basis, 'stated'),
      r.validFrom = toInteger(row.validFrom), r.validUntil = toInteger(row.validUntil)`,
  degrees: "MATCH (e:Entity) SET e.degree = COUNT { (e)--() } - COUNT { (e)-[:HAS_CLAIM]->() }",
  counts:
    "MATCH ()-[r]->() WITH type(r) AS name, count(*) AS count MATCH (t:RelationType {name: name}) SET t.count = count",
};

/** Makes the graph hold the seed and nothing else, as if a dataset `seed` had been loaded. */
export async function seedGraph(database: Database, seed: Seed): Promise<void> {
  await emptyGraph(database);
  await applySchema(database);
  const constrain = readCypher("load/constrainRelation");
  for (const { name } of seed.relationTypes)
    await database.write((run) => run(withStructure(constrain, { types: [String(name)] })));
  const { relations = [], claims = [], sources = [], passages = [], words = [] } = seed;
  await database.write(async (run) => {
    await run(statements.entities, { rows: seed.entities.map(withDays) });
    await run(statements.relationTypes, { rows: seed.relationTypes });
    await run(statements.words, { rows: words });
    await run(statements.claims, { rows: claims });
    await run(statements.sources, { rows: sources });
    await run(statements.passages, { rows: passages });
    await run(statements.relations, { rows: relations.map(withDays) });
    await run(statements.degrees);
    await run(statements.counts);
    await run(
      "CREATE (:Dataset {id: 'seed', version: '1.0.0', hash: 'abc', state: 'ready', titleEn: 'Seed', licence: 'CC0-1.0'})",
    );
  });
}
