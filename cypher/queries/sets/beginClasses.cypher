// Begins a set: the entities of some classes. SET_kinds (whole kinds); SET_forms (`KIND/form`), SET_formNames (their
// forms alone: what the index finds); SET_namedKinds and SET_terms (search keys of words in their names).
CALL () {
  UNWIND $SET_kinds AS kind
  MATCH (entity:Entity) WHERE entity.kind = kind AND entity.id IS NOT NULL
  RETURN entity
  UNION
  UNWIND $SET_formNames AS form
  MATCH (entity:Entity) WHERE entity.form = form AND entity.id IS NOT NULL AND entity.kind + '/' + form IN $SET_forms
  RETURN entity
  UNION
  UNWIND $SET_namedKinds AS kind
  MATCH (entity:Entity) WHERE entity.kind = kind AND entity.id IS NOT NULL
    AND any(term IN $SET_terms WHERE term IN entity.searchTerms)
  RETURN entity
}
WITH entity, [] AS proof
