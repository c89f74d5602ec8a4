// Every dataset that is loaded or being loaded: what it holds and the ids of other datasets' entities that it joins.
// Without parameters. `format` is absent while a dataset is loaded for the first time.
MATCH (d:Dataset)
RETURN
  d.id AS id,
  d.version AS version,
  d.hash AS hash,
  d.format AS format,
  d.state AS state,
  coalesce(d.joins, []) AS joins
ORDER BY id
