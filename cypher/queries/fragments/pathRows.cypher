// Closes a statement that found shortest paths as `path`: one row. paths: the cheapest first, each with the ids of its
// entities (entityIds) and the types and ids of its relations (relationKeys, `TYPE id`: an id is unique among those of its
// type); entities and relations: those of all paths as maps, each once, though many paths pass it. Asking for them by
// their ids would be another journey to the database. Of more than a thousand paths the first thousand that are found
// are ordered. Parameters: weights (of relation types, by name); limit.
WITH path LIMIT 1000
WITH
  path,
  [entity IN nodes(path) | entity.id] AS entityIds,
  [relation IN relationships(path) | type(relation) + ' ' + relation.id] AS relationKeys,
  reduce(cost = 0.0, relation IN relationships(path) | cost + $weights[type(relation)]) AS cost
ORDER BY cost, entityIds, [relation IN relationships(path) | relation.id] LIMIT $limit
WITH collect(path) AS found, collect({entityIds: entityIds, relationKeys: relationKeys}) AS paths
RETURN
  paths,
  COLLECT {
    UNWIND found AS path
    UNWIND nodes(path) AS entity
    WITH DISTINCT entity
    RETURN entity {
      .id, .kind, .form, .dataset, .collective, .nameEn, .nameRu, .nameKk, .abbreviationsEn, .abbreviationsRu,
      .abbreviationsKk, .otherNamesEn, .otherNamesRu, .otherNamesKk, .datedNames, .descriptionEn, .descriptionRu,
      .descriptionKk, .begin, .end, .homepage, .wikidata, .citations, .degree
    }
  } AS entities,
  COLLECT {
    UNWIND found AS path
    UNWIND relationships(path) AS relation
    WITH DISTINCT relation
    RETURN relation {
      .id, type: type(relation), fromId: startNode(relation).id, toId: endNode(relation).id,
      .begin, .end, .basis, .rule, .qualifiers, .citations
    }
  } AS relations
