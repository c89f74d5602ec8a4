// The vocabulary, every row with its label. A row: label, properties.
MATCH (v:Vocabulary)
RETURN [label IN labels(v) WHERE label <> "Vocabulary"][0] AS label, v { .* } AS properties
ORDER BY label, v.kind, v.name
