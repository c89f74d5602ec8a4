// Which of the ids belong to a relation of one type that is there already, and to which dataset. ids; RELATION_TYPE
// stands for the type.
UNWIND $ids AS id
MATCH ()-[r:RELATION_TYPE {id: id}]->()
RETURN r.id AS id, r.dataset AS dataset
