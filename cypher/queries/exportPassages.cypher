// A page of the passages of a source, in order, after `after`. Parameters: source, after, limit.
MATCH (:Source {id: $source})<-[:FROM_SOURCE]-(p:Passage)
WHERE p.ordinal > $after
RETURN p { .* } AS properties
ORDER BY p.ordinal
LIMIT $limit
