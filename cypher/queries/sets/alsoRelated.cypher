// Goes on with what is related to one of OTHERS as well; as beginRelated.cypher.
CALL (entity, OTHERS) {
  UNWIND OTHERS AS other
  CALL (entity, other) {
    MATCH (entity)-[relation:OUT_TYPE]->(other)
    RETURN relation
    UNION ALL
    MATCH (entity)<-[relation:IN_TYPE]-(other)
    RETURN relation
    UNION ALL
    MATCH (entity)-[relation:BOTH_TYPE]-(other)
    RETURN relation
  }
  WITH relation
  WHERE
    //include relationMayHoldInSet
  RETURN collect(DISTINCT relation) AS found
}
WITH entity, proof + found AS proof, found KEPT
WHERE size(found) > 0
WITH entity, proof KEPT
