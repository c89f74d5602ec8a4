// A page of the entities of a list, in the order of their ids.
// Parameters: ids; after (an id; "" for the first page); kinds, forms (null: all); dayMin, dayMax (null: any date); limit.
MATCH (entity:Entity)
WHERE entity.id IN $ids
  AND entity.id > $after
  AND ($kinds IS NULL OR entity.kind IN $kinds)
  AND ($forms IS NULL OR entity.form IN $forms)
  AND ($dayMin IS NULL OR (entity.validFrom <= $dayMax AND entity.validUntil >= $dayMin))
WITH entity ORDER BY entity.id LIMIT $limit
//include entityColumns
