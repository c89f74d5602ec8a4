// Goes on with what is related to one of OTHERS as well, over up to MOST_STEPS relations; as beginReached.cypher.
CALL (entity, OTHERS) {
  UNWIND OTHERS AS other
  CALL (entity, other) {
    MATCH (entity)-[relations:OUT_TYPE*1..MOST_STEPS]->(other)
    RETURN relations
    UNION ALL
    MATCH (entity)<-[relations:IN_TYPE*1..MOST_STEPS]-(other)
    RETURN relations
    UNION ALL
    MATCH (entity)-[relations:BOTH_TYPE*1..MOST_STEPS]-(other)
    RETURN relations
  }
  WITH relations
  WHERE all(
    relation IN relations
    WHERE
      //include relationMayHoldInSet
  )
  UNWIND relations AS relation
  RETURN collect(DISTINCT relation) AS found
}
WITH entity, proof + found AS proof, found KEPT
WHERE size(found) > 0
WITH entity, proof KEPT
