// A page of the entities of some forms, in the order of their ids: the first of each form, then the first of those.
// Parameters: forms; kinds (null: all); after (an id; "" for the first page); dayMin, dayMax (null: any date); limit.
UNWIND $forms AS form
CALL (form) {
  MATCH (entity:Entity)
  WHERE entity.form = form
    AND entity.id > $after
    AND ($kinds IS NULL OR entity.kind IN $kinds)
    AND ($dayMin IS NULL OR (entity.validFrom <= $dayMax AND entity.validUntil >= $dayMin))
  RETURN entity ORDER BY entity.form, entity.id LIMIT $limit
}
WITH entity ORDER BY entity.id LIMIT $limit
//include entityColumns
