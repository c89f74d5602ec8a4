// The entities of claims whose words match a full-text query, the `limit` best claims by its own score.
// text: a Lucene query of escaped words; limit: number of claims. Returns one row for each claim, the best first.
CALL db.index.fulltext.queryNodes('claimSearch', $text, { limit: $limit }) YIELD node AS claim, score
MATCH (entity:Entity)-[:HAS_CLAIM]->(claim)
RETURN entity.id AS entityId, claim.id AS claimId
ORDER BY score DESC, claimId
