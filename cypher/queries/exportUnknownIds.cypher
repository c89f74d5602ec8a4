// Which of the ids no entity has. Parameters: ids.
UNWIND $ids AS id
WITH id
WHERE NOT EXISTS { (:Entity {id: id}) }
RETURN id
