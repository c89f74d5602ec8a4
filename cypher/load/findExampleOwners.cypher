// Which of the ids belong to a node that is there already, and to which dataset. ids.
UNWIND $ids AS id
MATCH (n:Example {id: id})
RETURN n.id AS id, n.dataset AS dataset, n.kind AS kind
