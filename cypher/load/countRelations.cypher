// Keeps at every relation type how many relations it has, of all datasets. Without parameters.
// Answers how many types there are.
CALL () {
  MATCH (:Entity)-[r:!HAS_CLAIM]->()
  RETURN type(r) AS name, count(*) AS count
}
WITH collect({name: name, count: count}) AS counts
MATCH (type:RelationType)
SET type.count = coalesce(head([entry IN counts WHERE entry.name = type.name | entry.count]), 0)
RETURN count(*) AS written
