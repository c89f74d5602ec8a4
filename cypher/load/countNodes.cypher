// How many nodes the database holds, whoever wrote them. Without parameters.
MATCH (n)
RETURN count(n) AS count
