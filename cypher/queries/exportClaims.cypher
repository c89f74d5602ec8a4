// The claims about the entities `ids` that exist in a span of days. Parameters: ids, dayMin, dayMax.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:HAS_CLAIM]->(c:Claim)
WHERE e.validFrom <= $dayMax AND e.validUntil >= $dayMin
RETURN c { .* } AS properties
ORDER BY id, c.id
