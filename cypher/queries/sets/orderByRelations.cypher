// By the number of relations of some types. order_kinds, order_forms, order_namedKinds, order_terms: with others of these
// classes alone (order_any: with any); SET_dayMin, SET_dayMax (null: at any date); descending.
CALL (entity) {
  MATCH (entity)-[relation:OUT_TYPE]->(other:Entity)
  RETURN relation, other
  UNION ALL
  MATCH (entity)<-[relation:IN_TYPE]-(other:Entity)
  RETURN relation, other
  UNION ALL
  MATCH (entity)-[relation:BOTH_TYPE]-(other:Entity)
  RETURN relation, other
}
WITH entity, proof, relation, other
WHERE ($order_any
  OR other.kind IN $order_kinds
  OR other.kind + '/' + coalesce(other.form, '') IN $order_forms
  OR (other.kind IN $order_namedKinds AND any(term IN $order_terms WHERE term IN other.searchTerms)))
  AND (
    //include relationMayHoldInSet
  )
WITH entity, proof, collect(relation) AS counted
WITH entity, proof + counted AS proof, size(counted) AS score
ORDER BY CASE WHEN $descending THEN -score ELSE score END, entity.degree DESC, entity.id
