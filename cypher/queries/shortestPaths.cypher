// All paths of the fewest steps between two entities, whichever way relations lead, the cheapest first. Of more than
// a thousand the first thousand that are found are ordered.
// Parameters: from, to (ids, different); dayMin, dayMax (null: any date); weights (of relation types, by name); limit.
// A row a path: ids of its entities, its relations as maps, cost.
MATCH (start:Entity {id: $from}), (goal:Entity {id: $to})
MATCH path = allShortestPaths((start)-[:RELATION_TYPE*..MOST_STEPS]-(goal))
WHERE all(
  relation IN relationships(path)
  WHERE
    //include relationMayHold
)
WITH path LIMIT 1000
WITH
  [entity IN nodes(path) | entity.id] AS entities,
  relationships(path) AS relations,
  reduce(cost = 0.0, relation IN relationships(path) | cost + $weights[type(relation)]) AS cost
ORDER BY cost, entities, [relation IN relations | relation.id] LIMIT $limit
RETURN
  entities,
  [relation IN relations | relation {
    .id, type: type(relation), fromId: startNode(relation).id, toId: endNode(relation).id,
    .begin, .end, .basis, .rule, .qualifiers, .citations
  }] AS relations,
  cost
