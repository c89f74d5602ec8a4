// Writes entities; each gets the label of its kind and no other. dataset, run; rows: [{label, properties}].
// Answers how many were written.
//include runningLoad
UNWIND $rows AS row
MERGE (e:Entity {id: row.properties.id})
SET e = row.properties
REMOVE e:Organization:Council:Committee:Agreement:Body:Document:Place:Field
SET e:$(row.label)
RETURN count(*) AS written
