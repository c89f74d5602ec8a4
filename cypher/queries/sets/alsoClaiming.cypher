// Goes on with what has a claim that fits. SET_property; SET_value (null: any); SET_comparator (EQUAL, …); dates compare
// as far as the value is precise, numbers as numbers (SET_isNumber).
CALL (entity) {
  MATCH (entity)-[:HAS_CLAIM]->(claim:Claim)
  WHERE claim.property = $SET_property AND coalesce(claim.rank, 'normal') <> 'deprecated'
  WITH CASE WHEN $SET_isNumber THEN toFloat(claim.value) ELSE left(claim.value, size($SET_value)) END AS value,
    CASE WHEN $SET_isNumber THEN toFloat($SET_value) ELSE $SET_value END AS other
  WHERE other IS NULL
    OR ($SET_comparator IN ['EQUAL', 'ABOUT'] AND value = other)
    OR ($SET_comparator = 'AT_LEAST' AND value >= other)
    OR ($SET_comparator = 'AT_MOST' AND value <= other)
    OR ($SET_comparator = 'MORE_THAN' AND value > other)
    OR ($SET_comparator = 'LESS_THAN' AND value < other)
  RETURN count(*) AS fitting
}
WITH entity, proof, fitting KEPT
WHERE fitting > 0
WITH entity, proof KEPT
