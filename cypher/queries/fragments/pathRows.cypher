// Closes a statement that found shortest paths as `path`: one row a path, the cheapest first; of more than a thousand the
// first thousand that are found are ordered. Parameters: weights (of relation types, by name); limit.
WITH path LIMIT 1000
WITH
  path,
  [entity IN nodes(path) | entity.id] AS ids,
  relationships(path) AS relations,
  reduce(cost = 0.0, relation IN relationships(path) | cost + $weights[type(relation)]) AS cost
ORDER BY cost, ids, [relation IN relations | relation.id] LIMIT $limit
RETURN
  // Whole, though several paths pass the same: asking for them by their ids would be another journey to the database.
  [entity IN nodes(path) | entity {
    .id, .kind, .form, .collective, .nameEn, .nameRu, .nameKk, .abbreviationsEn, .abbreviationsRu,
    .abbreviationsKk, .otherNamesEn, .otherNamesRu, .otherNamesKk, .descriptionEn, .descriptionRu,
    .descriptionKk, .begin, .end, .homepage, .wikidata, .citations, .degree
  }] AS entities,
  [relation IN relations | relation {
    .id, type: type(relation), fromId: startNode(relation).id, toId: endNode(relation).id,
    .begin, .end, .basis, .rule, .qualifiers, .citations
  }] AS relations,
  cost
