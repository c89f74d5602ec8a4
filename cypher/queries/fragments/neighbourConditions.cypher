// Follows a pattern with `relation` and `entity` in it, and leaves each `entity` that fits once.
WHERE $dayMin IS NULL OR (
  relation.validFrom <= $dayMax AND relation.validUntil >= $dayMin
  AND entity.validFrom <= $dayMax AND entity.validUntil >= $dayMin
)
WITH DISTINCT entity
WHERE ($kinds IS NULL OR entity.kind IN $kinds) AND NOT entity.id IN $known
