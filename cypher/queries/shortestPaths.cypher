// All paths of the fewest steps between two entities, whichever way relations lead, at any date.
// Parameters: from, to (ids, different); those of fragments/pathRows, whose row is the answer.
MATCH (start:Entity {id: $from}), (goal:Entity {id: $to})
MATCH path = allShortestPaths((start)-[:RELATION_TYPE*..MOST_STEPS]-(goal))
//include pathRows
