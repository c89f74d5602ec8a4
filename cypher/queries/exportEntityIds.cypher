// A page of the ids of all entities, after `after`. Parameters: after, limit.
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id
ORDER BY id
LIMIT $limit
