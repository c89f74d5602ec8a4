// The other words of the vocabulary: kinds, forms, properties, units and phrases. A row a word; `sort` is its label.
MATCH (word:Kind|Form|Property|Unit|Phrase)
RETURN
  [label IN labels(word) WHERE label <> 'Vocabulary'][0] AS sort,
  word.kind AS kind,
  word.name AS name,
  word.valueType AS valueType,
  word.labelEn AS labelEn,
  word.labelRu AS labelRu,
  word.labelKk AS labelKk,
  word.pluralEn AS pluralEn,
  word.pluralRu AS pluralRu,
  word.pluralKk AS pluralKk,
  { en: coalesce(word.wordsEn, []), ru: coalesce(word.wordsRu, []), kk: coalesce(word.wordsKk, []) } AS words
ORDER BY sort, kind, name
