// Writes example questions. dataset, run; rows: [{properties}]. Answers how many were written.
//include runningLoad
UNWIND $rows AS row
MERGE (x:Example {id: row.properties.id})
SET x = row.properties
RETURN count(*) AS written
