// A condition on `relation`: it may hold on a day from dayMin to dayMax (null: any), and both its ends may exist then.
$dayMin IS NULL OR (
  relation.validFrom <= $dayMax AND relation.validUntil >= $dayMin
  AND startNode(relation).validFrom <= $dayMax AND startNode(relation).validUntil >= $dayMin
  AND endNode(relation).validFrom <= $dayMax AND endNode(relation).validUntil >= $dayMin
)
