// How many passages a source has. Parameters: source (id). One row.
MATCH (source:Source {id: $source})
RETURN COUNT { (source)<-[:FROM_SOURCE]-() } AS count
