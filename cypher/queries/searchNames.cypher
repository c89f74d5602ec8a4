// Entities of which a whole name is one of several texts, and how they are called. text: a Lucene query of keys of whole
// names; limit. A row an entity.
CALL db.index.fulltext.queryNodes('entitySearch', $text, { limit: $limit }) YIELD node AS entity
RETURN
  entity.id AS id,
  entity.kind AS kind,
  entity.degree AS degree,
  entity.nameEn AS nameEn,
  entity.nameRu AS nameRu,
  entity.nameKk AS nameKk,
  entity.abbreviationsEn AS abbreviationsEn,
  entity.abbreviationsRu AS abbreviationsRu,
  entity.abbreviationsKk AS abbreviationsKk,
  entity.otherNamesEn AS otherNamesEn,
  entity.otherNamesRu AS otherNamesRu,
  entity.otherNamesKk AS otherNamesKk
