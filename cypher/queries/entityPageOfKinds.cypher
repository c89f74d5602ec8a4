// A page of the entities of some kinds, in the order of their ids: the first of each kind, then the first of those.
// Parameters: kinds; after (an id; "" for the first page); dayMin, dayMax (null: any date); limit.
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (entity:Entity)
  WHERE entity.kind = kind
    AND entity.id > $after
    AND ($dayMin IS NULL OR (entity.validFrom <= $dayMax AND entity.validUntil >= $dayMin))
  RETURN entity ORDER BY entity.kind, entity.id LIMIT $limit
}
WITH entity ORDER BY entity.id LIMIT $limit
//include entityColumns
