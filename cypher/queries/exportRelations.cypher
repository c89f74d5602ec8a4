// A page of the relations that lead from `from` to entities of the view (`ids`, all where null), after the
// relation `afterId` of the entity `afterFrom`. Parameters: from, ids, types, dayMin, dayMax, afterFrom, afterId, limit.
UNWIND $from AS id
MATCH (from:Entity {id: id})-[r]->(to:Entity)
WHERE (id > $afterFrom OR (id = $afterFrom AND r.id > $afterId))
  AND ($ids IS NULL OR to.id IN $ids)
  AND ($types IS NULL OR type(r) IN $types)
  AND from.validFrom <= $dayMax AND from.validUntil >= $dayMin
  AND r.validFrom <= $dayMax AND r.validUntil >= $dayMin
  AND to.validFrom <= $dayMax AND to.validUntil >= $dayMin
RETURN r { .*, type: type(r), from: id, to: to.id } AS properties
ORDER BY id, r.id
LIMIT $limit
