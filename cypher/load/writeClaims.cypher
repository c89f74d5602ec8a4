// Writes claims and hangs each on its entity. dataset, run; rows: [{properties}]. Answers how many were written.
//include runningLoad
UNWIND $rows AS row
MATCH (e:Entity {id: row.properties.entity})
MERGE (c:Claim {id: row.properties.id})
SET c = row.properties
WITH c, e
CALL (c, e) {
  MATCH (other)-[old:HAS_CLAIM]->(c)
  WHERE other <> e
  DELETE old
}
MERGE (e)-[:HAS_CLAIM]->(c)
RETURN count(*) AS written
