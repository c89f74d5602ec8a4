// Counts the relations of entities that several datasets speak of anew. ids.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET e.degree = COUNT { (e)--() } - COUNT { (e)-[:HAS_CLAIM]->() }
RETURN count(*) AS written
