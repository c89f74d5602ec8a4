// The claims about some entities. Parameters: ids (of entities). A row a claim.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:HAS_CLAIM]->(claim:Claim)
RETURN
  claim.id AS id,
  id AS entityId,
  claim.property AS property,
  claim.value AS value,
  claim.valueEn AS valueEn,
  claim.valueRu AS valueRu,
  claim.valueKk AS valueKk,
  claim.unit AS unit,
  claim.comparator AS comparator,
  claim.from AS from,
  claim.until AS until,
  claim.rank AS rank,
  claim.citations AS citations
