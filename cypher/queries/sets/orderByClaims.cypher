// By the best claim about the first of some properties: a number, or a date as YYYYMMDD. properties; claimedAt (null, or a
// date without "about": only claims that may hold then, compared as far as both dates are precise); descending.
CALL (entity) {
  MATCH (entity)-[:HAS_CLAIM]->(claim:Claim)
  WHERE claim.property IN $properties AND coalesce(claim.rank, 'normal') <> 'deprecated' AND claim.value IS NOT NULL
  WITH claim, replace(coalesce(claim.from, '0'), '~', '') AS from, replace(coalesce(claim.until, '9'), '~', '') AS until
  WHERE $claimedAt IS NULL
    OR (left(from, size($claimedAt)) <= left($claimedAt, size(from))
      AND left(until, size($claimedAt)) >= left($claimedAt, size(until)))
  WITH claim
  ORDER BY
    [place IN range(0, size($properties) - 1) WHERE $properties[place] = claim.property][0],
    CASE claim.rank WHEN 'preferred' THEN 0 ELSE 1 END,
    coalesce(claim.from, '') DESC,
    claim.id
  LIMIT 1
  RETURN CASE
    WHEN claim.value =~ '\\d{4}(-\\d\\d){1,2}~?' THEN toFloat(left(replace(claim.value, '-', '') + '0000', 8))
    ELSE toFloat(replace(claim.value, '~', ''))
  END AS claimed
}
WITH entity, proof, claimed AS score
WHERE score IS NOT NULL
WITH entity, proof, score
ORDER BY CASE WHEN $descending THEN -score ELSE score END, entity.degree DESC, entity.id
