// Entities whose search keys match a full-text query, the `limit` best by its own score, and how they are called.
// text: a Lucene query of escaped keys; limit: number of candidates. Returns one row for each entity.
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
  entity.otherNamesKk AS otherNamesKk,
  entity.datedNames AS datedNames
