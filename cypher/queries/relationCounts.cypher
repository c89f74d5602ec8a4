// How many relations each of several entities has, by type, direction and kind of the other end. A relation of an entity
// with itself is counted in both directions, and once more as `loops`.
// Parameters: ids; dayMin, dayMax (null: any date). A row a count.
UNWIND $ids AS entityId
MATCH (entity:Entity {id: entityId})
CALL (entity) {
  MATCH (entity)-[relation:RELATION_TYPE]->(other:Entity)
  RETURN relation, other, 'OUT' AS direction
  UNION ALL
  MATCH (entity)<-[relation:RELATION_TYPE]-(other:Entity)
  RETURN relation, other, 'IN' AS direction
}
WITH entity, entityId, relation, other, direction
WHERE
  //include relationMayHold
RETURN
  entityId,
  type(relation) AS type,
  direction,
  // Labels stand in the node's own record: half the cost of reading a property of each neighbour of a hub.
  toUpper([label IN labels(other) WHERE label <> 'Entity'][0]) AS kind,
  count(*) AS count,
  count(CASE WHEN other = entity THEN true END) AS loops
ORDER BY entityId, type, direction DESC, kind
