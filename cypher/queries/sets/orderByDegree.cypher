// Without an order of its own a set has those with most relations first.
WITH entity, proof, null AS score
ORDER BY entity.degree DESC, entity.id
