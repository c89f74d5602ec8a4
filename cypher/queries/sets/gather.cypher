// Closes an inner set: its members and their proof, for the set around it.
WITH collect(DISTINCT entity) AS members, collect(proof) AS proofs
RETURN members AS MEMBERS, reduce(all = [], one IN proofs | all + one) AS PROOF
