// The datasets and whether they are whole. A row a dataset; one that is being loaded for the first time has only some
// of its properties.
MATCH (dataset:Dataset)
RETURN
  dataset.id AS id,
  dataset.version AS version,
  dataset.hash AS hash,
  dataset.state AS state,
  dataset.titleEn AS titleEn,
  dataset.titleRu AS titleRu,
  dataset.titleKk AS titleKk,
  coalesce(dataset.licence, '') AS licence,
  dataset.firstYear AS firstYear,
  dataset.lastYear AS lastYear,
  toString(dataset.loadedAt) AS loadedAt
ORDER BY id
