// The passages `ids`, source by source, in order. Parameters: ids.
UNWIND $ids AS id
MATCH (p:Passage {id: id})
RETURN p { .* } AS properties
ORDER BY p.source, p.ordinal
