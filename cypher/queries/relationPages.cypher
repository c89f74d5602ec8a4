// The same page of the relations of each of several entities: those that lead from it, then those that lead to it, each
// in the order in which they are stored, so that a page of a hub costs no more than one of a small entity.
// Parameters: ids (of entities); direction (OUT, IN or BOTH); kinds of the other end (null: all);
// dayMin, dayMax (null: any date); skip; limit. A row a relation, with the entity and the other end.
UNWIND $ids AS entityId
MATCH (entity:Entity {id: entityId})
CALL (entity) {
  CALL (entity) {
    WITH entity WHERE $direction <> 'IN'
    MATCH (entity)-[relation:RELATION_TYPE]->(other)
    RETURN relation, other, 'OUT' AS direction
    UNION ALL
    WITH entity WHERE $direction <> 'OUT'
    MATCH (entity)<-[relation:RELATION_TYPE]-(other)
    // A relation of an entity with itself has been among those that lead from it.
    WHERE $direction = 'IN' OR other <> entity
    RETURN relation, other, 'IN' AS direction
  }
  WITH relation, other, direction
  WHERE ($kinds IS NULL OR other.kind IN $kinds)
    AND ($dayMin IS NULL OR (relation.validFrom <= $dayMax AND relation.validUntil >= $dayMin))
  RETURN relation, other, direction SKIP $skip LIMIT $limit
}
RETURN
  entityId,
  direction,
  relation.id AS id,
  type(relation) AS type,
  relation.begin AS begin,
  relation.end AS end,
  relation.basis AS basis,
  relation.rule AS rule,
  relation.qualifiers AS qualifiers,
  relation.citations AS citations,
  other {
    .id, .kind, .form, .collective, .nameEn, .nameRu, .nameKk, .abbreviationsEn, .abbreviationsRu, .abbreviationsKk,
    .otherNamesEn, .otherNamesRu, .otherNamesKk, .descriptionEn, .descriptionRu, .descriptionKk, .begin, .end,
    .homepage, .wikidata, .citations, .degree
  } AS other
