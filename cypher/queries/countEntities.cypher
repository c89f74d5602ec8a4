// How many entities of some kinds fit. Parameters: kinds; forms (null: all); dayMin, dayMax (null: any date). One row.
UNWIND $kinds AS kind
MATCH (entity:Entity)
WHERE entity.kind = kind
  // True of all; without it the index of kind and id isn't looked at.
  AND entity.id IS NOT NULL
  AND ($forms IS NULL OR entity.form IN $forms)
  AND ($dayMin IS NULL OR (entity.validFrom <= $dayMax AND entity.validUntil >= $dayMin))
RETURN count(entity) AS count
