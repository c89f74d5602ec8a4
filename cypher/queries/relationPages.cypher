// The same page of the relations of each of several entities: those that lead from it, then those that lead to it, each
// in the order in which they are stored, so that a page of a hub costs no more than one of a small entity.
// Parameters: ids (of entities); direction (OUT, IN or BOTH); kinds of the other end (null: all);
// dayMin, dayMax (null: any date); skip; limit. A row a relation: the columns of the other end, and those of the relation.
UNWIND $ids AS aroundId
MATCH (around:Entity {id: aroundId})
CALL (around) {
  CALL (around) {
    WITH around WHERE $direction <> 'IN'
    MATCH (around)-[relation:RELATION_TYPE]->(entity:Entity)
    RETURN relation, entity, 'OUT' AS direction
    UNION ALL
    WITH around WHERE $direction <> 'OUT'
    MATCH (around)<-[relation:RELATION_TYPE]-(entity:Entity)
    // A relation of an entity with itself has been among those that lead from it.
    WHERE $direction = 'IN' OR entity <> around
    RETURN relation, entity, 'IN' AS direction
  }
  WITH relation, entity, direction
  WHERE ($kinds IS NULL OR entity.kind IN $kinds)
    AND (
      //include relationMayHold
    )
  RETURN relation, entity, direction SKIP $skip LIMIT $limit
}
//include entityColumns
  , aroundId,
  direction,
  relation.id AS relationId,
  type(relation) AS type,
  relation.begin AS relationBegin,
  relation.end AS relationEnd,
  relation.basis AS basis,
  relation.rule AS rule,
  relation.qualifiers AS qualifiers,
  relation.citations AS relationCitations
