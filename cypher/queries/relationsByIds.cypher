// Relations by their ids. Every type has a unique index of its own, so each is asked. Parameters: ids.
// A row a relation; ids that aren't there have none.
UNWIND $ids AS id
CALL (id) {
  /* for each relation type */
  MATCH ()-[relation:RELATION_TYPE {id: id}]->()
  RETURN relation
  /* end */
}
//include relationColumns
