// Writes relations; those of an earlier load are gone (deleteRelations), so none is there yet. A relation holds only while
// both its ends are there: its days are narrowed to theirs, and where none is left it holds on no day.
// dataset, run; rows: [{type, from, to, properties}]. Answers how many were written.
//include runningLoad
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
WITH r,
  reduce(day = r.validFrom, other IN [from.validFrom, to.validFrom] | CASE WHEN other > day THEN other ELSE day END) AS first,
  reduce(day = r.validUntil, other IN [from.validUntil, to.validUntil] | CASE WHEN other < day THEN other ELSE day END) AS last
SET r.validFrom = CASE WHEN first > last THEN 99991231 ELSE first END,
  r.validUntil = CASE WHEN first > last THEN 0 ELSE last END
RETURN count(*) AS written
