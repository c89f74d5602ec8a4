// How many entities there are one step around some others. Parameters as in neighbours.cypher, without limit. One row.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[relation:RELATION_TYPE]-(entity:Entity)
//include neighbourConditions
RETURN count(entity) AS count
