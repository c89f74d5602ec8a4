// How many entities of a list of ids fit. Parameters: ids; kinds, forms (null: all); dayMin, dayMax (null: any date). One row.
MATCH (entity:Entity)
WHERE entity.id IN $ids
  AND ($kinds IS NULL OR entity.kind IN $kinds)
  AND ($forms IS NULL OR entity.form IN $forms)
  AND ($dayMin IS NULL OR (entity.validFrom <= $dayMax AND entity.validUntil >= $dayMin))
RETURN count(entity) AS count
