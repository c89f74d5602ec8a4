// Writes passages and hangs each on its source. dataset, run; rows: [{properties}]. Answers how many were written.
//include runningLoad
UNWIND $rows AS row
MATCH (s:Source {id: row.properties.source})
MERGE (p:Passage {id: row.properties.id})
SET p = row.properties
WITH p, s
CALL (p, s) {
  MATCH (p)-[old:FROM_SOURCE]->(other)
  WHERE other <> s
  DELETE old
}
MERGE (p)-[:FROM_SOURCE]->(s)
RETURN count(*) AS written
