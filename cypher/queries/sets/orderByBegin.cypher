// By the first day on which an entity may have begun; what has none is left out. descending.
WITH entity, proof, entity.validFrom AS score
WHERE score > 0
WITH entity, proof, score
ORDER BY CASE WHEN $descending THEN -score ELSE score END, entity.degree DESC, entity.id
