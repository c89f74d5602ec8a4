// Follows a pattern with `relation` and `entity` in it, and leaves each `entity` that fits once.
WHERE
  //include relationMayHold
WITH DISTINCT entity
WHERE ($kinds IS NULL OR entity.kind IN $kinds) AND NOT entity.id IN $known
