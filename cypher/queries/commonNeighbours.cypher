// The entities that are related to each of several others, those with the fewest relations first.
// Parameters: rarest (id of the one with the fewest relations); others (ids of the rest); dayMin, dayMax (null: any date);
// limit; alike (only those to which all of these are related by the same type in the same direction).
// A row an entity.
MATCH (other:Entity) WHERE other.id IN $others
WITH collect(other) AS others
MATCH (rarest:Entity {id: $rarest})-[relation:RELATION_TYPE]-(entity:Entity)
WHERE
  //include relationMayHold
WITH DISTINCT others, rarest, entity,
  CASE WHEN $alike THEN type(relation) END AS name,
  CASE WHEN $alike THEN startNode(relation) = entity END AS leadsThere
WHERE entity <> rarest
  AND NOT entity IN others
  AND all(other IN others WHERE EXISTS {
    MATCH (entity)-[relation:RELATION_TYPE]-(other)
    WHERE (name IS NULL OR (type(relation) = name AND (startNode(relation) = entity) = leadsThere)) AND (
      //include relationMayHold
    )
  })
WITH DISTINCT entity
WITH entity ORDER BY entity.degree, entity.id LIMIT $limit
//include entityColumns
