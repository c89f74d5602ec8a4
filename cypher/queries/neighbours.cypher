// The entities one step around some others, those with most relations first.
// Parameters: ids; known (ids of entities to leave out); kinds (null: all); dayMin, dayMax (null: any date); limit.
// A row an entity.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[relation:RELATION_TYPE]-(entity:Entity)
//include neighbourConditions
WITH entity ORDER BY entity.degree DESC, entity.id LIMIT $limit
//include entityColumns
