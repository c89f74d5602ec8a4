// The vocabulary of relations. A row a relation type.
MATCH (type:RelationType)
RETURN
  type.name AS name,
  type.labelEn AS labelEn,
  type.labelRu AS labelRu,
  type.labelKk AS labelKk,
  type.inverseEn AS inverseEn,
  type.inverseRu AS inverseRu,
  type.inverseKk AS inverseKk,
  type.meaningEn AS meaningEn,
  type.meaningRu AS meaningRu,
  type.meaningKk AS meaningKk,
  type.superior AS superior,
  type.weight AS weight,
  type.term AS term,
  coalesce(type.count, 0) AS count,
  coalesce(type.fromKinds, []) AS fromKinds,
  coalesce(type.toKinds, []) AS toKinds,
  { en: coalesce(type.verbsEn, []), ru: coalesce(type.verbsRu, []), kk: coalesce(type.verbsKk, []) } AS verbs
ORDER BY name
