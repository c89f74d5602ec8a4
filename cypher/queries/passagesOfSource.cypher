// A page of the passages of a source, in order.
// Parameters: source (id); after (ordinal of the last passage before the page, or 0); limit. A row a passage.
MATCH (:Source {id: $source})<-[:FROM_SOURCE]-(passage:Passage)
WHERE passage.ordinal > $after
WITH passage ORDER BY passage.ordinal LIMIT $limit
//include passageColumns
