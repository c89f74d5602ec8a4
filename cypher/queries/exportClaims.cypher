// The claims about the entities `ids` that exist in a span of days. Parameters: ids, isDated, dayMin, dayMax.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:HAS_CLAIM]->(c:Claim)
WHERE NOT $isDated OR (e.validFrom <= $dayMax AND e.validUntil >= $dayMin)
RETURN c { .* } AS properties
ORDER BY id, c.id
