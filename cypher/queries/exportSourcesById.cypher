// The sources `ids`. Parameters: ids.
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s { .* } AS properties
ORDER BY s.id
