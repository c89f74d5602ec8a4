// Adds the proof of an inner set (INNER): what makes its members belong there.
WITH entity, proof + INNER AS proof KEPT
