// Begins a set: what is related to one of OTHERS over up to MOST_STEPS relations of the types, all leading one way.
// SET_dayMin, SET_dayMax (null: any date). `proof` holds the relations.
UNWIND OTHERS AS other
CALL (other) {
  MATCH (entity:Entity)-[relations:OUT_TYPE*1..MOST_STEPS]->(other)
  RETURN entity, relations
  UNION ALL
  MATCH (entity:Entity)<-[relations:IN_TYPE*1..MOST_STEPS]-(other)
  RETURN entity, relations
  UNION ALL
  MATCH (entity:Entity)-[relations:BOTH_TYPE*1..MOST_STEPS]-(other)
  RETURN entity, relations
}
WITH entity, other, relations
WHERE entity <> other AND all(
  relation IN relations
  WHERE
    //include relationMayHoldInSet
)
UNWIND relations AS relation
WITH entity, collect(DISTINCT relation) AS proof
