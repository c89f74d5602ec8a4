// Every relation whose both ends are among some entities. Each is found from the end that it leads from; where more than
// a thousand lead from there, from whichever end of each pair has fewer.
// Parameters: ids; dayMin, dayMax (null: any date); limit. A row a relation.
CALL () {
  UNWIND $ids AS id
  MATCH (from:Entity {id: id}) WHERE COUNT { (from)-->() } <= 1000
  MATCH (from)-[relation:RELATION_TYPE]->(to:Entity) WHERE to.id IN $ids
  RETURN relation
  UNION ALL
  UNWIND $ids AS id
  MATCH (from:Entity {id: id}) WHERE COUNT { (from)-->() } > 1000
  UNWIND $ids AS toId
  MATCH (to:Entity {id: toId})
  // A call of its own, so that the planner doesn't walk all that leads from there once for each other end.
  CALL (from, to) {
    MATCH (from)-[relation:RELATION_TYPE]->(to)
    RETURN relation
  }
  RETURN relation
}
WITH relation
WHERE
  //include relationMayHold
WITH relation LIMIT $limit
//include relationColumns
