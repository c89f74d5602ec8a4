// What the words mean that other datasets decide. dataset.
MATCH (word:Vocabulary)
WHERE head(word.datasets) <> $dataset
RETURN
  word.id AS id,
  head(word.datasets) AS dataset,
  word.superior AS superior,
  word.valueType AS valueType
