// Closes a statement that found `passage`: one row a passage, as server/explore/rows.ts reads it.
RETURN
  passage.id AS id,
  passage.source AS sourceId,
  passage.ordinal AS ordinal,
  passage.text AS text,
  passage.translationEn AS translationEn,
  passage.translationRu AS translationRu,
  passage.translationKk AS translationKk
