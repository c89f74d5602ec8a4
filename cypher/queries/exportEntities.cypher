// A page of all entities by id, after `after`. Parameters: after, limit, isDated, dayMin, dayMax.
MATCH (e:Entity)
WHERE e.id > $after AND (NOT $isDated OR (e.validFrom <= $dayMax AND e.validUntil >= $dayMin))
RETURN e { .* } AS properties, labels(e) AS labels
ORDER BY e.id
LIMIT $limit
