// Tells readers that the load is whole. The same content keeps the time at which it was loaded first.
// dataset: its id; run: the mark of this run; properties: what the Dataset node is to hold; now: ISO 8601.
//include runningLoad
WITH d, CASE d.hash WHEN $properties.hash THEN coalesce(d.loadedAt, $now) ELSE $now END AS loadedAt
SET d = $properties
SET d.loadedAt = loadedAt
RETURN d.loadedAt AS loadedAt
