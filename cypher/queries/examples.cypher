// The example questions of all datasets. A row an example.
MATCH (example:Example)
RETURN
  example.id AS id,
  example.dataset AS dataset,
  example.questionEn AS questionEn,
  example.questionRu AS questionRu,
  example.questionKk AS questionKk,
  coalesce(example.show, []) AS show,
  example.select AS select,
  example.layout AS layout
ORDER BY dataset, example.ordinal
