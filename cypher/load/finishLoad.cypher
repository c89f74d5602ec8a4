// Tells readers that the load is whole. The same content keeps the time at which it was loaded first.
// Also keeps the first and the last year that its dates name. dataset: its id; run: the mark of this run; properties: what the Dataset node is to hold; now: ISO 8601.
//include runningLoad
CALL (d) {
  CALL (d) {
    MATCH (e:Entity) WHERE e.dataset = d.id
    UNWIND [e.begin, e.end] AS date
    RETURN date
    UNION ALL
    MATCH (:Entity)-[r:!HAS_CLAIM]->(:Entity) WHERE r.dataset = d.id
    UNWIND [r.begin, r.end] AS date
    RETURN date
  }
  WITH toInteger(left(date, 4)) AS year
  RETURN min(year) AS firstYear, max(year) AS lastYear
}
WITH d, firstYear, lastYear, CASE d.hash WHEN $properties.hash THEN coalesce(d.loadedAt, $now) ELSE $now END AS loadedAt
SET d = $properties
SET d.loadedAt = loadedAt, d.firstYear = firstYear, d.lastYear = lastYear
RETURN d.loadedAt AS loadedAt
