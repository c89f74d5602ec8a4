// Tells readers that a load is running. The old version, hash and titles stand until the load is finished.
// dataset: its id; run: the mark of this run, which every later statement of it asks for; version, hash: of the new
// content; joins: ids of other datasets' entities. Waits for what an earlier run has on its way.
// Answers all ids that are joined, before or now, and whether the graph held nothing of the dataset.
MERGE (d:Dataset {id: $dataset})
ON CREATE SET d.version = $version, d.hash = $hash
SET d.run = $run
WITH d, d.state IS NULL AS isNew
SET
  d.state = 'loading',
  d.joins = coalesce(d.joins, []) + [id IN $joins WHERE NOT id IN coalesce(d.joins, [])]
RETURN d.joins AS joins, isNew
