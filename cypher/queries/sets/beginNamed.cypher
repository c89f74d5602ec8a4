// Begins a set: the entities of a list. SET_ids. Goes on with `entity`, and with no relation as `proof`.
UNWIND $SET_ids AS id
MATCH (entity:Entity {id: id})
WITH DISTINCT entity, [] AS proof
