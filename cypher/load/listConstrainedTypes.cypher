// The types of relationships whose ids are unique already. Without parameters.
SHOW CONSTRAINTS
YIELD entityType, labelsOrTypes, properties
WHERE entityType = 'RELATIONSHIP' AND properties = ['id']
RETURN head(labelsOrTypes) AS type
