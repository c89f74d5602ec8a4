// Deletes example questions of the dataset that this load did not write, at most `limit` of them.
// dataset, run; load: the mark of what this load wrote; limit. Answers how many were deleted.
//include runningLoad
MATCH (n:Example)
WHERE n.dataset = $dataset AND n.load <> $load
WITH n
LIMIT $limit
DELETE n
RETURN count(*) AS deleted
