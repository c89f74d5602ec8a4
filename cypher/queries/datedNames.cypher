// Entities that have names of some time and were there at both of two dates, in the order of their ids.
// Parameters: ids (null: all); beforeMin, beforeMax, afterMin, afterMax (days, YYYYMMDD).
MATCH (entity:Entity)
WHERE entity.hasDatedNames = true
  AND ($ids IS NULL OR entity.id IN $ids)
  AND entity.validFrom <= $beforeMax AND entity.validUntil >= $beforeMin
  AND entity.validFrom <= $afterMax AND entity.validUntil >= $afterMin
WITH entity ORDER BY entity.id
//include entityColumns
