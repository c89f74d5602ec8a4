// Entities by their ids. Parameters: ids. A row an entity; ids that aren't there have none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
//include entityColumns
