// The entities of a view. Parameters: ids, isDated, dayMin, dayMax.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT $isDated OR (e.validFrom <= $dayMax AND e.validUntil >= $dayMin)
RETURN e { .* } AS properties, labels(e) AS labels
ORDER BY e.id
