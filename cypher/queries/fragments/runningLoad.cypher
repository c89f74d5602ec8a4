// Goes on only while the run of the loader that asks is the last that began. Setting the id to what it is locks the node
// before `run` is looked at, so that a new run waits for what an earlier one has on its way. dataset, run.
MATCH (d:Dataset {id: $dataset})
SET d.id = $dataset
WITH d
WHERE d.run = $run
