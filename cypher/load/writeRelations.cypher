// Writes relations; those of an earlier load are gone (deleteRelations), so none is there yet.
// dataset, run; rows: [{type, from, to, properties}]. Answers how many were written.
//include runningLoad
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
RETURN count(*) AS written
