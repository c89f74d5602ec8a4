// Deletes entities, whose relations and claims are gone and which no other dataset joins, of the dataset that this load did not write, at most `limit` of them.
// dataset, run; load: the mark of what this load wrote; limit. Answers how many were deleted.
//include runningLoad
MATCH (n:Entity)
WHERE n.dataset = $dataset AND n.load <> $load
WITH n
LIMIT $limit
DELETE n
RETURN count(*) AS deleted
