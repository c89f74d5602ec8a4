// Begins a set: what is related to one of OTHERS, by types that lead there (OUT_TYPE), from there (IN_TYPE) or either
// way (BOTH_TYPE). SET_dayMin, SET_dayMax (null: any date). `proof` holds the relations.
UNWIND OTHERS AS other
CALL (other) {
  MATCH (entity:Entity)-[relation:OUT_TYPE]->(other)
  RETURN entity, relation
  UNION ALL
  MATCH (entity:Entity)<-[relation:IN_TYPE]-(other)
  RETURN entity, relation
  UNION ALL
  MATCH (entity:Entity)-[relation:BOTH_TYPE]-(other)
  RETURN entity, relation
}
WITH entity, relation
WHERE
  //include relationMayHoldInSet
WITH entity, collect(DISTINCT relation) AS proof
