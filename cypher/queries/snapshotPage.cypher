// A page of all entities in the order of their ids, with the relations that lead from each but without any words, for
// searches that need the whole graph at hand. Parameters: after (an id; "" for the first page); limit; typeNumbers (a map:
// numbers are read several times as fast as names). A row an entity; its lists have one item for each relation, in the
// order of their ids.
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity ORDER BY entity.id LIMIT $limit
CALL (entity) {
  MATCH (entity)-[relation:RELATION_TYPE]->(to:Entity)
  WITH relation, to ORDER BY relation.id
  RETURN
    collect(relation.id) AS relationIds,
    collect($typeNumbers[type(relation)]) AS types,
    collect(to.id) AS toIds,
    collect(relation.validFrom) AS validFrom,
    collect(relation.validUntil) AS validUntil
}
RETURN
  entity.id AS id,
  entity.kind AS kind,
  entity.validFrom AS existsFrom,
  entity.validUntil AS existsUntil,
  relationIds,
  types,
  toIds,
  validFrom,
  validUntil
