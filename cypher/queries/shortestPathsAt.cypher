// The same as shortestPaths at a date: a statement of its own, because a condition that is asked for each relation costs
// half as much again where any date will do.
// Parameters: those of shortestPaths; dayMin, dayMax.
MATCH (start:Entity {id: $from}), (goal:Entity {id: $to})
MATCH path = allShortestPaths((start)-[:RELATION_TYPE*..MOST_STEPS]-(goal))
WHERE all(
  relation IN relationships(path)
  WHERE
    //include relationMayHold
)
//include pathRows
