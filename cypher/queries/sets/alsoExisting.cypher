// Goes on with what may have existed at a date. SET_dayMin, SET_dayMax.
WITH entity, proof KEPT
WHERE entity.validFrom <= $SET_dayMax AND entity.validUntil >= $SET_dayMin
