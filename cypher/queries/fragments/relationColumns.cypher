// Closes a statement that found `relation`: one row a relation, as server/explore/rows.ts reads it.
RETURN
  relation.id AS id,
  type(relation) AS type,
  startNode(relation).id AS fromId,
  endNode(relation).id AS toId,
  relation.begin AS begin,
  relation.end AS end,
  relation.basis AS basis,
  relation.rule AS rule,
  relation.qualifiers AS qualifiers,
  relation.citations AS citations
