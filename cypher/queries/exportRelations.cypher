// A page of relations by their handles, in the same order. Parameters: handles.
UNWIND range(0, size($handles) - 1) AS place
MATCH (from)-[r]->(to)
WHERE elementId(r) = $handles[place]
RETURN r { .*, type: type(r), from: from.id, to: to.id } AS properties
ORDER BY place
