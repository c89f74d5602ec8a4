// Goes on with what is of one of some classes. Parameters as in beginClasses.cypher.
WITH entity, proof KEPT
WHERE entity.kind IN $SET_kinds
  OR entity.kind + '/' + coalesce(entity.form, '') IN $SET_forms
  OR (entity.kind IN $SET_namedKinds AND any(term IN $SET_terms WHERE term IN entity.searchTerms))
