// The datasets that are loaded, whole or not.
MATCH (d:Dataset)
RETURN d { .* } AS properties
ORDER BY d.id
