// Deletes relations of a dataset, at most `limit` of them. dataset, run, limit. Answers how many were deleted.
//include runningLoad
MATCH (:Entity)-[r]->(:Entity)
WHERE r.dataset = $dataset
WITH r
LIMIT $limit
DELETE r
RETURN count(*) AS deleted
