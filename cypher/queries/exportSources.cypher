// A page of all sources by id, after `after`. Parameters: after, limit.
MATCH (s:Source)
WHERE s.id > $after
RETURN s { .* } AS properties
ORDER BY s.id
LIMIT $limit
