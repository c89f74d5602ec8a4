// relationMayHold.cypher for a set with parameters of its own: SET_dayMin, SET_dayMax.
$SET_dayMin IS NULL OR (
  relation.validFrom <= $SET_dayMax AND relation.validUntil >= $SET_dayMin
  AND startNode(relation).validFrom <= $SET_dayMax AND startNode(relation).validUntil >= $SET_dayMin
  AND endNode(relation).validFrom <= $SET_dayMax AND endNode(relation).validUntil >= $SET_dayMin
)
