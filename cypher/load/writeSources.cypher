// Writes sources. dataset, run; rows: [{properties}]. Answers how many were written.
//include runningLoad
UNWIND $rows AS row
MERGE (s:Source {id: row.properties.id})
SET s = row.properties
RETURN count(*) AS written
