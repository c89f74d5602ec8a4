// Closes a set in order: a row an entity, with how many there are in all. limit.
WITH collect({ entity: entity, proof: proof, score: score }) AS found
WITH found[..$limit] AS first, size(found) AS total
UNWIND first AS one
WITH one.entity AS entity, one.proof AS proof, one.score AS score, total
RETURN
  entity.id AS id,
  score,
  total,
  [relation IN proof[..200] | relation {
    .id, type: type(relation), fromId: startNode(relation).id, toId: endNode(relation).id,
    .begin, .end, .basis, .rule, .qualifiers, .citations
  }] AS relations
