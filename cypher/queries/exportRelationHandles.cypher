// Neo4j's own handles of the relations that lead from the entities `from` to entities of the view (`ids`, all where
// null), in the order in which they are written down. Handles are good until the next load, and never leave the server.
// Parameters: from, ids, types, isDated, dayMin, dayMax.
UNWIND $from AS id
MATCH (from:Entity {id: id})-[r]->(to:Entity)
WHERE ($ids IS NULL OR to.id IN $ids)
  AND ($types IS NULL OR type(r) IN $types)
  AND (
    NOT $isDated
    OR (
      from.validFrom <= $dayMax AND from.validUntil >= $dayMin
      AND r.validFrom <= $dayMax AND r.validUntil >= $dayMin
      AND to.validFrom <= $dayMax AND to.validUntil >= $dayMin
    )
  )
RETURN elementId(r) AS handle
ORDER BY id, r.id
